package id.jht.profile;

import id.jht.membership.CivilRegistry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code profile_update}. */
@Component
class ProfileTable {

    private final JdbcClient jdbc;
    private final SealedAnswers sealed;
    private final Clock clock;

    ProfileTable(JdbcClient jdbc, SealedAnswers sealed, Clock clock) {
        this.jdbc = jdbc;
        this.sealed = sealed;
        this.clock = clock;
    }

    record NewUpdate(
            long memberId,
            String branch,
            String language,
            ProfileAnswers answers,
            ProfileAnswers before,
            byte[] face,
            FaceResult faceResult) {}

    /** In state {@code RECEIVED} under a fresh number of the given year. */
    ProfileNumber add(int year, NewUpdate update) {
        var number = ProfileNumber.of(
                year,
                jdbc.sql("select nextval('profile_update_running_number')")
                        .query(Long.class)
                        .single());
        jdbc.sql("""
                        insert into profile_update (number, member_id, branch, state, state_since, language, received_at,
                                                    answers, before, face, face_result)
                        values (:number, :member, :branch, 'RECEIVED', :now, :language, :now, :answers, :before, :face, :faceResult)
                        """)
                .param("number", number.value())
                .param("member", update.memberId())
                .param("branch", update.branch())
                .param("now", now())
                .param("language", update.language())
                .param("answers", sealed.seal(update.answers()))
                .param("before", sealed.seal(update.before()))
                .param("face", sealed.sealPicture(update.face()))
                .param("faceResult", update.faceResult().name())
                .update();
        return number;
    }

    Optional<ProfileUpdate> find(ProfileNumber number) {
        return read("number = :key", number.value(), "").stream().findFirst();
    }

    /** Keeps others from changing it until the transaction ends. */
    ProfileUpdate lock(ProfileNumber number) {
        return read("number = :key", number.value(), " for no key update").stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no profile update " + number));
    }

    /** Newest first. */
    List<ProfileUpdate> of(long memberId) {
        return read("member_id = :key", memberId, " order by received_at desc, number desc limit 20");
    }

    Optional<ProfileAnswers> lastAccepted(long memberId) {
        return read(
                        "member_id = :key and state = 'ACCEPTED'",
                        memberId,
                        " order by received_at desc, number desc limit 1")
                .stream()
                .map(ProfileUpdate::answers)
                .findFirst();
    }

    private List<ProfileUpdate> read(String condition, Object key, String rest) {
        return jdbc.sql("""
                        select number, member_id, branch, state, state_since, language, received_at, answers, before, face_result,
                               face is not null as face_kept, registry, differences, due_by, late, decided_by, reason
                        from profile_update where\s""" + condition + rest)
                .param("key", key)
                .query((row, index) -> update(row))
                .list();
    }

    private ProfileUpdate update(ResultSet row) throws SQLException {
        var registry = row.getString("registry");
        return new ProfileUpdate(
                ProfileNumber.of(row.getString("number")),
                row.getLong("member_id"),
                row.getString("branch"),
                ProfileState.valueOf(row.getString("state")),
                moment(row, "state_since"),
                row.getString("language"),
                moment(row, "received_at"),
                sealed.open(row.getBytes("answers")),
                sealed.open(row.getBytes("before")),
                FaceResult.valueOf(row.getString("face_result")),
                row.getBoolean("face_kept"),
                registry == null ? null : CivilRegistry.Result.valueOf(registry),
                Set.of((String[]) row.getArray("differences").getArray()),
                row.getObject("due_by") == null ? null : moment(row, "due_by"),
                row.getBoolean("late"),
                row.getString("decided_by"),
                row.getString("reason"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    void keepAnswer(ProfileNumber number, CivilRegistry.Answer answer) {
        jdbc.sql("update profile_update set registry = :result, differences = :differences where number = :number")
                .param("result", answer.result().name())
                .param("differences", answer.differences().stream().distinct().toArray(String[]::new))
                .param("number", number.value())
                .update();
    }

    void move(ProfileNumber number, ProfileState to) {
        jdbc.sql("update profile_update set state = ?, state_since = ? where number = ?")
                .params(to.name(), now(), number.value())
                .update();
    }

    void setDue(ProfileNumber number, Instant dueBy) {
        jdbc.sql("update profile_update set due_by = ? where number = ?")
                .params(dueBy.atOffset(ZoneOffset.UTC), number.value())
                .update();
    }

    void markLate(ProfileNumber number) {
        jdbc.sql("update profile_update set late = true where number = ?")
                .param(number.value())
                .update();
    }

    void keepDecision(ProfileNumber number, String actor, @Nullable String reason) {
        jdbc.sql("update profile_update set decided_by = ?, reason = ? where number = ?")
                .params(actor, reason, number.value())
                .update();
    }

    Optional<byte[]> face(ProfileNumber number) {
        return jdbc.sql("select face from profile_update where number = ? and face is not null")
                .param(number.value())
                .query((row, index) -> sealed.openPicture(row.getBytes("face")))
                .optional();
    }

    void eraseFace(ProfileNumber number) {
        jdbc.sql("update profile_update set face = null where number = ?")
                .param(number.value())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
