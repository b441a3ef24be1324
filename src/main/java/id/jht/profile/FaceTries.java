package id.jht.profile;

import id.jht.policy.AsOf;
import id.jht.policy.Setting;
import id.jht.policy.Settings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How often a member has tried the face check, table {@code face_try}: somebody with other people's pictures gets no more. */
@Component
class FaceTries {

    private static final Duration COUNTED = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final Settings settings;
    private final Clock clock;

    FaceTries(JdbcClient jdbc, Settings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    void add(long memberId, FaceResult result) {
        jdbc.sql("insert into face_try (member_id, at, result) values (?, ?, ?)")
                .params(memberId, clock.instant().atOffset(ZoneOffset.UTC), result.name())
                .update();
    }

    int left(long memberId) {
        return Math.max(0, most() - unlike(memberId).size());
    }

    /** From when on another try is possible; empty when it is possible now. */
    Optional<Instant> nextTry(long memberId) {
        var tries = unlike(memberId);
        var most = most();
        return tries.size() < most
                ? Optional.empty()
                : Optional.of(tries.get(tries.size() - most).plus(COUNTED));
    }

    /** Only pictures of another face count, oldest first; that the face check is away is not the member's fault. */
    private List<Instant> unlike(long memberId) {
        return jdbc.sql("select at from face_try where member_id = ? and at > ? and result = 'DIFFERENT' order by at")
                .params(memberId, clock.instant().minus(COUNTED).atOffset(ZoneOffset.UTC))
                .query((row, index) -> row.getObject("at", OffsetDateTime.class).toInstant())
                .list();
    }

    private int most() {
        var now = clock.instant();
        return settings.number(Setting.FACE_TRIES, new AsOf(LocalDate.ofInstant(now, ZoneOffset.UTC), now));
    }
}
