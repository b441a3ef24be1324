package id.jht.profile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code profile_draft}. */
@Component
class ProfileDraftTable {

    private final JdbcClient jdbc;
    private final SealedAnswers sealed;
    private final Clock clock;

    ProfileDraftTable(JdbcClient jdbc, SealedAnswers sealed, Clock clock) {
        this.jdbc = jdbc;
        this.sealed = sealed;
        this.clock = clock;
    }

    record Row(ProfileAnswers answers, @Nullable FaceResult faceResult, Instant updatedAt) {}

    Optional<Row> find(long memberId) {
        return jdbc.sql("select answers, face_result, updated_at from profile_draft where member_id = ?")
                .param(memberId)
                .query((row, index) -> read(row))
                .optional();
    }

    private Row read(ResultSet row) throws SQLException {
        var face = row.getString("face_result");
        return new Row(
                sealed.open(row.getBytes("answers")),
                face == null ? null : FaceResult.valueOf(face),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }

    Optional<byte[]> face(long memberId) {
        return jdbc.sql("select face from profile_draft where member_id = ? and face is not null")
                .param(memberId)
                .query((row, index) -> sealed.openPicture(row.getBytes("face")))
                .optional();
    }

    void save(long memberId, ProfileAnswers answers) {
        jdbc.sql("""
                        insert into profile_draft (member_id, answers, updated_at) values (:member, :answers, :now)
                        on conflict (member_id) do update set answers = excluded.answers, updated_at = excluded.updated_at
                        """)
                .param("member", memberId)
                .param("answers", sealed.seal(answers))
                .param("now", now())
                .update();
    }

    /** The draft must be there. */
    void saveFace(long memberId, byte[] picture, FaceResult result) {
        jdbc.sql("update profile_draft set face = ?, face_result = ?, updated_at = ? where member_id = ?")
                .params(sealed.sealPicture(picture), result.name(), now(), memberId)
                .update();
    }

    void delete(long memberId) {
        jdbc.sql("delete from profile_draft where member_id = ?")
                .param(memberId)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
