package id.jht.interview;

import id.jht.calendar.Branch;
import id.jht.calendar.WorkingCalendar;
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

    /** Nobody is interviewed on the day of filing: the member must have the originals ready. */
    LocalDate firstDay(Branch branch) {
        return dayAfter(LocalDate.now(clock.withZone(branch.zone())));
    }

    LocalDate dayAfter(LocalDate day) {
        return calendar.workingDayAfter(day, 1);
    }

    List<Instant> slotsOn(Branch branch, LocalDate day) {
        return slotsOn(branch, day, rules);
    }

    /** What a member may choose from; at least the first working day, since a long holiday may fill a week. */
    List<Instant> choices(Branch branch) {
        var last = LocalDate.now(clock.withZone(branch.zone())).plusDays(rules.daysAhead());
        var day = firstDay(branch);
        var slots = new ArrayList<>(slotsOn(branch, day));
        for (day = dayAfter(day); !day.isAfter(last); day = dayAfter(day)) {
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
