package id.jht.profile;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import id.jht.policy.AsOf;
import id.jht.policy.Setting;
import id.jht.policy.Settings;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/** Personal data that nobody needs any more is erased: drafts that nobody goes on with, and faces after the decision. */
@Component
class Erasures {

    static final String DRAFT = "profile-draft-erasure";
    static final String FACE = "profile-face-erasure";

    static final Duration DRAFT_KEPT = Duration.ofDays(30);

    private final Scheduler scheduler;
    private final Settings settings;
    private final Clock clock;

    Erasures(Scheduler scheduler, Settings settings, Clock clock) {
        this.scheduler = scheduler;
        this.settings = settings;
        this.clock = clock;
    }

    /** Counted from now on, also when it was planned before. */
    void planDraft(long memberId) {
        plan(DRAFT, Long.toString(memberId), DRAFT_KEPT);
    }

    void planFace(ProfileNumber number) {
        var now = clock.instant();
        var today = new AsOf(LocalDate.ofInstant(now, ZoneOffset.UTC), now);
        plan(FACE, number.value(), Duration.ofDays(settings.number(Setting.FACE_DAYS, today)));
    }

    private void plan(String task, String instance, Duration kept) {
        scheduler.schedule(
                SchedulableInstance.of(
                        new TaskInstance<>(task, instance), clock.instant().plus(kept)),
                ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
    }
}
