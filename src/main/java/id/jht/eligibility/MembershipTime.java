package id.jht.eligibility;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.MONTHS;

import id.jht.membership.Membership;
import id.jht.membership.MembershipStatus;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Time of membership over all employers (domain rule E5): the employments are put one after the other, gaps left out and
 * overlaps counted once. What was paid in full counts no more.
 */
class MembershipTime {

    private final List<Membership> open;
    private final LocalDate today;
    private final LocalDate start;
    private final LocalDate end;

    private MembershipTime(List<Membership> open, LocalDate today) {
        var employments = merged(open, today);
        this.open = open;
        this.today = today;
        this.start = employments.isEmpty() ? today : employments.get(0).from();
        this.end = employments.stream()
                .map(span -> Period.between(span.from(), span.until()))
                .reduce(start, LocalDate::plus, (one, other) -> other);
    }

    static MembershipTime of(List<Membership> memberships, LocalDate today) {
        return new MembershipTime(
                memberships.stream()
                        .filter(membership -> membership.status() != MembershipStatus.CLOSED)
                        .toList(),
                today);
    }

    /** Last day of an employment that is over, as far as the employer has told. */
    static LocalDate lastDayOf(Membership membership) {
        if (membership.endDate() != null) {
            return membership.endDate();
        }
        return membership.lastContribution() != null
                ? membership.lastContribution().atEndOfMonth()
                : membership.startDate();
    }

    long months() {
        var months = MONTHS.between(start, end);
        // a month that began on the 31st is over on the last day of a shorter one
        return start.plusMonths(months + 1).isAfter(end) ? months : months + 1;
    }

    /** The day on which so many months will be reached by going on; empty when no employment runs on. */
    Optional<LocalDate> reaches(int months) {
        if (open.stream().noneMatch(membership -> membership.status() == MembershipStatus.ACTIVE)) {
            return Optional.empty();
        }
        // months differ in length, so the remaining days only tell where to look
        var near = today.plusDays(DAYS.between(end, start.plusMonths(months)) - 5);
        return Stream.iterate(near, day -> day.plusDays(1))
                .filter(day -> new MembershipTime(open, day).months() >= months)
                .findFirst();
    }

    private static List<Span> merged(List<Membership> memberships, LocalDate today) {
        var spans = new ArrayList<Span>();
        memberships.stream()
                .map(membership -> Span.of(membership, today))
                .filter(Span::hasLength)
                .sorted(Comparator.comparing(Span::from))
                .forEach(next -> append(spans, next));
        return spans;
    }

    private static void append(List<Span> spans, Span next) {
        var last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
        if (last == null || last.until().isBefore(next.from())) {
            spans.add(next);
        } else if (last.until().isBefore(next.until())) {
            spans.set(spans.size() - 1, new Span(last.from(), next.until()));
        }
    }

    /** @param until the day after the last one */
    private record Span(LocalDate from, LocalDate until) {

        static Span of(Membership membership, LocalDate today) {
            var end = membership.status() == MembershipStatus.ACTIVE
                    ? today
                    : lastDayOf(membership).plusDays(1);
            return new Span(membership.startDate(), end.isAfter(today) ? today : end);
        }

        boolean hasLength() {
            return from.isBefore(until);
        }
    }
}
