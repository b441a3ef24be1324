package id.jht.sandbox.bank;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tokens that were given out, and the numbers of messages seen today. */
@Component
@Profile({"sandbox", "simulators"})
class TokenBook {

    static final Duration LIFE = Duration.ofSeconds(900);

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private final JdbcClient jdbc;

    TokenBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String issue(Instant now) {
        jdbc.sql("delete from sandbox.bank_token where expires_at < ?")
                .param(now.atOffset(ZoneOffset.UTC))
                .update();
        var token = "sim-" + UUID.randomUUID();
        jdbc.sql("insert into sandbox.bank_token values (?, ?)")
                .params(token, now.plus(LIFE).atOffset(ZoneOffset.UTC))
                .update();
        return token;
    }

    boolean isGood(String token, Instant now) {
        return jdbc.sql("select exists (select from sandbox.bank_token where token = ? and expires_at > ?)")
                .params(token, now.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    enum Entry {
        ADMITTED,
        NO_TOKEN,
        REPEATED
    }

    /** Takes the number of a message that comes with a good token. */
    Entry admit(String token, String externalId, Instant now) {
        return jdbc.sql("""
                        with good as (
                            select from sandbox.bank_token where token = :token and expires_at > :now
                        ), first as (
                            insert into sandbox.bank_external_id select :day, :id from good on conflict do nothing returning 1
                        )
                        select case when exists (select from first) then 'ADMITTED'
                                    when exists (select from good) then 'REPEATED'
                                    else 'NO_TOKEN' end
                        """)
                .param("token", token)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("day", LocalDate.ofInstant(now, WIB))
                .param("id", externalId)
                .query(Entry.class)
                .single();
    }
}
