package id.jht.desk;

import id.jht.claim.ClaimNumber;
import id.jht.claim.ClaimTrail;
import id.jht.security.StaffMember;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Every look at a member's data is recorded (UU 27/2022); once an hour for each person, so that the trail stays readable. */
@Component
class ClaimLooks {

    static final String VIEWED = "VIEWED";

    private static final Duration QUIET = Duration.ofHours(1);

    private final ClaimTrail trail;
    private final Clock clock;

    ClaimLooks(ClaimTrail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    void record(ClaimNumber number, StaffMember reader) {
        if (!wasRecordedLately(number, reader)) {
            trail.add(number, reader.id(), VIEWED, "");
        }
    }

    private boolean wasRecordedLately(ClaimNumber number, StaffMember reader) {
        var since = clock.instant().minus(QUIET);
        return trail.of(number).stream()
                .anyMatch(line -> line.action().equals(VIEWED)
                        && line.actor().equals(reader.id())
                        && line.at().isAfter(since));
    }
}
