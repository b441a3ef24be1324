package id.jht.filing;

import id.jht.claim.ClaimNumber;
import id.jht.document.Paper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which submission a key stands for, table {@code idempotency_key}, written with the claim. */
@Component
class IdempotencyKeys {

    private final JdbcClient jdbc;
    private final Clock clock;

    IdempotencyKeys(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Use> find(String key) {
        return jdbc.sql("select fingerprint, claim_number from idempotency_key where key = ?")
                .param(key)
                .query((row, index) ->
                        new Use(row.getString("fingerprint"), ClaimNumber.of(row.getString("claim_number"))))
                .optional();
    }

    void keep(String key, String fingerprint, ClaimNumber number) {
        jdbc.sql("insert into idempotency_key (key, fingerprint, claim_number, created_at) values (?, ?, ?, ?)")
                .params(key, fingerprint, number.value(), OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    /** Hash of everything that was sent. */
    static String fingerprint(ClaimForm form, List<Paper> papers) {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            hash.update(form.toString().getBytes(StandardCharsets.UTF_8));
            for (var paper : papers) {
                hash.update(paper.type().name().getBytes(StandardCharsets.UTF_8));
                hash.update(paper.content());
            }
            return HexFormat.of().formatHex(hash.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    record Use(String fingerprint, ClaimNumber claimNumber) {}
}
