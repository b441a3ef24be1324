package id.jht.interview;

import id.jht.calendar.Branches;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/**
 * When the member is reminded of an interview: at its hour on the working day before, and one hour before. The process has
 * one timer for both, so they are written as an ISO 8601 repetition, e.g. {@code R1/2026-11-23T01:00:00Z/PT23H}: first at
 * the given time and once more after the given span. What lies in the past already is left out.
 */
@Component
class Reminders {

    private static final Duration LAST = Duration.ofHours(1);

    private final Agenda agenda;
    private final Branches branches;
    private final Clock clock;

    Reminders(Agenda agenda, Branches branches, Clock clock) {
        this.agenda = agenda;
        this.branches = branches;
        this.clock = clock;
    }

    String of(Interview interview) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var first = dayBefore(interview);
        var last = interview.at().minus(LAST);
        if (first.isAfter(now)) {
            return repetition(first, last);
        }
        // A repetition that begins now counts its beginning as gone by, so it fires only at its end.
        return repetition(now, last.isAfter(now) ? last : interview.at());
    }

    private Instant dayBefore(Interview interview) {
        var branch = branches.get(interview.branch());
        var at = interview.at().atZone(branch.zone());
        return at.with(agenda.days(branch).before(at.toLocalDate())).toInstant();
    }

    private static String repetition(Instant first, Instant second) {
        return "R1/" + first + "/" + Duration.between(first, second);
    }
}
