package id.jht.profile;

import id.jht.policy.AsOf;
import id.jht.policy.Setting;
import id.jht.policy.Settings;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/** How long things take and are kept, for whoever tells it; templates ask for it with {@code @profilePeriods}. */
@Component
public class ProfilePeriods {

    private final Settings settings;
    private final Clock clock;

    ProfilePeriods(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Working days within which an officer looks at what differs. */
    public int reviewDays() {
        return today(Setting.PROFILE_REVIEW_DAYS);
    }

    /** Days after the decision until the face is erased. */
    public int faceDays() {
        return today(Setting.FACE_DAYS);
    }

    /** Days that a draft is kept after the last change. */
    public long draftDays() {
        return Erasures.DRAFT_KEPT.toDays();
    }

    private int today(Setting setting) {
        var now = clock.instant();
        return settings.number(setting, new AsOf(LocalDate.ofInstant(now, ZoneOffset.UTC), now));
    }
}
