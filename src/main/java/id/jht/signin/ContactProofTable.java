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

/** Table {@code contact_proof}. */
@Component
class ContactProofTable {

    private final JdbcClient jdbc;

    ContactProofTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param provenAt null while the code has not come back */
    record Proof(
            byte[] contactHash,
            byte[] codeHash,
            int tries,
            Instant codeUntil,
            @Nullable Instant provenAt) {

        boolean isOf(byte[] otherHash) {
            return MessageDigest.isEqual(contactHash, otherHash);
        }

        boolean isProvenSince(Instant since) {
            return provenAt != null && provenAt.isAfter(since);
        }
    }

    Optional<Proof> find(Subject subject) {
        return read(subject, "");
    }

    /** Keeps others from trying a code until the transaction ends. */
    Optional<Proof> lock(Subject subject) {
        return read(subject, " for no key update");
    }

    private Optional<Proof> read(Subject subject, String locking) {
        return jdbc.sql("select * from contact_proof where member_id = ? and kind = ?" + locking)
                .params(subject.memberId(), subject.kind().name())
                .query((row, index) -> proof(row))
                .optional();
    }

    private static Proof proof(ResultSet row) throws SQLException {
        var proven = row.getTimestamp("proven_at");
        return new Proof(
                row.getBytes("contact_hash"),
                row.getBytes("code_hash"),
                row.getInt("tries"),
                row.getTimestamp("code_until").toInstant(),
                proven == null ? null : proven.toInstant());
    }

    void begin(Subject subject, byte[] contactHash, byte[] codeHash, Instant codeUntil) {
        jdbc.sql("""
                        insert into contact_proof (member_id, kind, contact_hash, code_hash, code_until)
                        values (:member, :kind, :contact, :code, :until)
                        on conflict (member_id, kind) do update
                        set contact_hash = :contact, code_hash = :code, code_until = :until, tries = 0, proven_at = null
                        """)
                .param("member", subject.memberId())
                .param("kind", subject.kind().name())
                .param("contact", contactHash)
                .param("code", codeHash)
                .param("until", utc(codeUntil))
                .update();
    }

    void tried(Subject subject) {
        jdbc.sql("update contact_proof set tries = tries + 1 where member_id = ? and kind = ?")
                .params(subject.memberId(), subject.kind().name())
                .update();
    }

    void prove(Subject subject, Instant at) {
        jdbc.sql("update contact_proof set proven_at = ? where member_id = ? and kind = ?")
                .params(utc(at), subject.memberId(), subject.kind().name())
                .update();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
