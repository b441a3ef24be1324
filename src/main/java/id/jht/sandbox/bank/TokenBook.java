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

    boolean isFirstToday(String externalId, Instant now) {
        return jdbc.sql("insert into sandbox.bank_external_id values (?, ?) on conflict do nothing")
                        .params(LocalDate.ofInstant(now, WIB), externalId)
                        .update()
                == 1;
    }
}
