package id.jht.signin;

import id.jht.shared.Seal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code sign_in}. */
@Component
class SignInTable {

    private final JdbcClient jdbc;
    private final Seal seal;

    SignInTable(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    void add(String id, Identification who, String language, Instant now, Instant codeUntil) {
        jdbc.sql("insert into sign_in (id, question, language, started_at, code_until) values (?, ?, ?, ?, ?)")
                .params(id, seal.seal(who.asBytes()), language, utc(now), utc(codeUntil))
                .update();
    }

    Optional<SignIn> find(String id) {
        return read(id, "");
    }

    /** Keeps others from trying a code until the transaction ends. */
    Optional<SignIn> lock(String id) {
        return read(id, " for no key update");
    }

    private Optional<SignIn> read(String id, String locking) {
        return jdbc.sql("select * from sign_in where id = ?" + locking)
                .param(id)
                .query((row, index) -> signIn(row))
                .optional();
    }

    private SignIn signIn(ResultSet row) throws SQLException {
        var contact = row.getBytes("new_contact");
        return new SignIn(
                row.getString("id"),
                Identification.from(seal.open(row.getBytes("question"))),
                row.getString("language"),
                row.getObject("member_id", Long.class),
                row.getBytes("code_hash"),
                contact == null ? null : NewContact.from(seal.open(contact)),
                row.getInt("tries"),
                row.getTimestamp("started_at").toInstant(),
                row.getTimestamp("code_until").toInstant(),
                row.getTimestamp("ended_at") != null);
    }

    void keepCode(String id, long memberId, byte[] codeHash) {
        jdbc.sql("update sign_in set member_id = ?, code_hash = ? where id = ?")
                .params(memberId, codeHash, id)
                .update();
    }

    void keepNewContact(String id, long memberId, byte[] codeHash, NewContact contact, Instant codeUntil) {
        jdbc.sql("""
                        update sign_in
                        set member_id = ?, code_hash = ?, new_contact = ?, tries = 0, code_until = ?
                        where id = ?
                        """)
                .params(memberId, codeHash, seal.seal(contact.asBytes()), utc(codeUntil), id)
                .update();
    }

    void tried(String id) {
        jdbc.sql("update sign_in set tries = tries + 1 where id = ?").param(id).update();
    }

    void end(String id, Instant at) {
        jdbc.sql("update sign_in set ended_at = ? where id = ?")
                .params(utc(at), id)
                .update();
    }

    /** What was typed by people whom nobody will ask again is not kept. */
    void forgetBefore(Instant started) {
        jdbc.sql("delete from sign_in where started_at < ?").param(utc(started)).update();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    /**
     * @param memberId null while nobody is found
     * @param codeHash null while no code is sent
     */
    record SignIn(
            String id,
            Identification who,
            String language,
            @Nullable Long memberId,
            byte @Nullable [] codeHash,
            @Nullable NewContact newContact,
            int tries,
            Instant startedAt,
            Instant codeUntil,
            boolean ended) {

        boolean takesCodes(Instant now, int mostTries) {
            return !ended && tries < mostTries && !now.isAfter(codeUntil);
        }
    }
}
