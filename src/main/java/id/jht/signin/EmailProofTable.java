package id.jht.signin;

import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code email_proof}. */
@Component
class EmailProofTable {

    private final JdbcClient jdbc;

    EmailProofTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param provenAt null while the code has not come back */
    record Proof(
            byte[] emailHash,
            byte[] codeHash,
            int tries,
            Instant codeUntil,
            @Nullable Instant provenAt) {

        boolean isOf(byte[] otherHash) {
            return MessageDigest.isEqual(emailHash, otherHash);
        }

        boolean isProvenSince(Instant since) {
            return provenAt != null && provenAt.isAfter(since);
        }
    }

    Optional<Proof> find(long memberId) {
        return read(memberId, "");
    }

    /** Keeps others from trying a code until the transaction ends. */
    Optional<Proof> lock(long memberId) {
        return read(memberId, " for no key update");
    }

    private Optional<Proof> read(long memberId, String locking) {
        return jdbc.sql("select * from email_proof where member_id = ?" + locking)
                .param(memberId)
                .query((row, index) -> proof(row))
                .optional();
    }

    private static Proof proof(ResultSet row) throws SQLException {
        var proven = row.getTimestamp("proven_at");
        return new Proof(
                row.getBytes("email_hash"),
                row.getBytes("code_hash"),
                row.getInt("tries"),
                row.getTimestamp("code_until").toInstant(),
                proven == null ? null : proven.toInstant());
    }

    void begin(long memberId, byte[] emailHash, byte[] codeHash, Instant codeUntil) {
        jdbc.sql("""
                        insert into email_proof (member_id, email_hash, code_hash, code_until)
                        values (:member, :email, :code, :until)
                        on conflict (member_id) do update
                        set email_hash = :email, code_hash = :code, code_until = :until, tries = 0, proven_at = null
                        """)
                .param("member", memberId)
                .param("email", emailHash)
                .param("code", codeHash)
                .param("until", utc(codeUntil))
                .update();
    }

    void tried(long memberId) {
        jdbc.sql("update email_proof set tries = tries + 1 where member_id = ?")
                .param(memberId)
                .update();
    }

    void prove(long memberId, Instant at) {
        jdbc.sql("update email_proof set proven_at = ? where member_id = ?")
                .params(utc(at), memberId)
                .update();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
