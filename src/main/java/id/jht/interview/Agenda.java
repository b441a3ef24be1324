package id.jht.interview;

import id.jht.calendar.Branch;
import id.jht.calendar.WorkingCalendar;
import id.jht.calendar.WorkingDays;
import id.jht.policy.AsOf;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The times at which a branch holds interviews, taken or not. */
@Component
class Agenda {

    private final WorkingCalendar calendar;
    private final InterviewRules rules;
    private final Clock clock;

    Agenda(WorkingCalendar calendar, InterviewRules rules, Clock clock) {
        this.calendar = calendar;
        this.rules = rules;
        this.clock = clock;
    }

    /** The days on which the branch works, as the calendar stands now. */
    WorkingDays days(Branch branch) {
        return calendar.of(branch, new AsOf(today(branch), clock.instant()));
    }

    /** Nobody is interviewed on the day of filing: the member must have the originals ready. */
    LocalDate firstDay(Branch branch) {
        return days(branch).after(today(branch), 1);
    }

    private LocalDate today(Branch branch) {
        return LocalDate.now(clock.withZone(branch.zone()));
    }

    List<Instant> slotsOn(Branch branch, LocalDate day) {
        return slotsOn(branch, day, rules);
    }

    /** What a member may choose from; at least the first working day, since a long holiday may fill a week. */
    List<Instant> choices(Branch branch) {
        var days = days(branch);
        var last = today(branch).plusDays(rules.daysAhead());
        var day = days.after(today(branch), 1);
        var slots = new ArrayList<>(slotsOn(branch, day));
        for (day = days.after(day, 1); !day.isAfter(last); day = days.after(day, 1)) {
            slots.addAll(slotsOn(branch, day));
        }
        return slots;
    }

    static List<Instant> slotsOn(Branch branch, LocalDate day, InterviewRules rules) {
        var slots = new ArrayList<Instant>();
        var minutes = branch.interviewMinutes();
        var closes = day.atTime(branch.closes());
        for (var at = day.atTime(branch.opens()); !at.plusMinutes(minutes).isAfter(closes); ) {
            if (isInBreak(at.toLocalTime(), minutes, day, rules)) {
                at = day.atTime(rules.breakTo(day));
            } else {
                slots.add(at.atZone(branch.zone()).toInstant());
                at = at.plusMinutes(minutes);
            }
        }
        return slots;
    }

    private static boolean isInBreak(LocalTime at, int minutes, LocalDate day, InterviewRules rules) {
        return at.isBefore(rules.breakTo(day)) && at.plusMinutes(minutes).isAfter(rules.breakFrom(day));
    }
}
