package id.jht.draft;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.jht.claim.Channel;
import id.jht.claim.ClaimNumber;
import id.jht.shared.Seal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code draft}. */
@Component
class DraftTable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JdbcClient jdbc;
    private final Seal seal;

    DraftTable(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /** Once: of a draft that two begin at the same time one stays. */
    void add(Draft draft) {
        jdbc.sql("""
                        insert into draft (id, answers, language, channel, assisted_by, branch, queue_number, created_at, changed_at, expires_at)
                        values (:id, :answers, :language, :channel, :officer, :branch, :queue, :now, :now, :expires)
                        on conflict (id) do nothing
                        """)
                .param("id", draft.id())
                .param("answers", sealed(draft.answers()))
                .param("language", draft.language())
                .param("channel", draft.channel().name())
                .param("officer", draft.officer())
                .param("branch", draft.branch())
                .param("queue", draft.queueNumber())
                .param("now", at(draft.changedAt()))
                .param("expires", at(draft.expiresAt()))
                .update();
    }

    Optional<Draft> find(UUID id, Instant now) {
        return jdbc.sql("select * from draft where id = ? and expires_at > ?")
                .params(id, at(now))
                .query((row, number) -> draft(row))
                .optional();
    }

    /** Keeps others out until the end of the transaction, so that of two pages sent at once none is lost. */
    Optional<Draft> lock(UUID id, Instant now) {
        return jdbc.sql("select * from draft where id = ? and expires_at > ? for update")
                .params(id, at(now))
                .query((row, number) -> draft(row))
                .optional();
    }

    /** What is kept longer is warned of anew. */
    void update(UUID id, Map<String, String> answers, String language, Instant now, Instant expires) {
        jdbc.sql("""
                        update draft set answers = :answers, language = :language, changed_at = :now, expires_at = :expires,
                            warned_at = null
                        where id = :id
                        """)
                .param("answers", sealed(answers))
                .param("language", language)
                .param("now", at(now))
                .param("expires", at(expires))
                .param("id", id)
                .update();
    }

    void keepUntil(UUID id, Instant now, Instant expires) {
        jdbc.sql("update draft set changed_at = ?, expires_at = ?, warned_at = null where id = ?")
                .params(at(now), at(expires), id)
                .update();
    }

    void file(UUID id, ClaimNumber number) {
        jdbc.sql("update draft set claim_number = ?, answers = ? where id = ?")
                .params(number.value(), sealed(Map.of()), id)
                .update();
    }

    void delete(UUID id) {
        jdbc.sql("delete from draft where id = ?").param(id).update();
    }

    /** Never one that somebody else has begun this moment. */
    void deleteExpired(UUID id, Instant now) {
        jdbc.sql("delete from draft where id = ? and expires_at <= ?")
                .params(id, at(now))
                .update();
    }

    int deleteExpired(Instant now) {
        return jdbc.sql("delete from draft where expires_at <= ?")
                .param(at(now))
                .update();
    }

    /** Drafts of members that end soon and were not warned of; two nodes never get the same one. */
    List<Draft> toWarn(Instant endingBefore) {
        return jdbc.sql("""
                        select * from draft
                        where expires_at <= ? and warned_at is null and claim_number is null and assisted_by is null
                        for update skip locked
                        """)
                .param(at(endingBefore))
                .query((row, number) -> draft(row))
                .list();
    }

    void warned(UUID id, Instant now) {
        jdbc.sql("update draft set warned_at = ? where id = ?")
                .params(at(now), id)
                .update();
    }

    /** How many links have been mailed, this one included. */
    int countLink(UUID id) {
        return jdbc.sql("update draft set links = links + 1 where id = ? returning links")
                .param(id)
                .query(Integer.class)
                .single();
    }

    private Draft draft(ResultSet row) throws SQLException {
        return new Draft(
                row.getObject("id", UUID.class),
                opened(row.getBytes("answers")),
                row.getString("language"),
                Channel.valueOf(row.getString("channel")),
                row.getString("assisted_by"),
                row.getString("branch"),
                row.getString("queue_number"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                ClaimNumber.parse(row.getString("claim_number")).orElse(null));
    }

    private byte[] sealed(Map<String, String> answers) {
        try {
            return seal.seal(JSON.writeValueAsString(answers).getBytes(UTF_8));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Map<String, String> opened(byte[] answers) {
        try {
            return JSON.readValue(new String(seal.open(answers), UTF_8), new TypeReference<Map<String, String>>() {});
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
