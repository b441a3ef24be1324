package id.jht.eligibility;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.MONTHS;

import id.jht.membership.Membership;
import id.jht.membership.MembershipStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Time of membership over all employers (domain rule E5): gaps are left out, overlaps counted once, and the days of months
 * that were broken off add up, thirty to a month. What was paid in full counts no more. It never shrinks with time.
 */
record MembershipTime(List<Span> employments) {

    private static final int DAYS_OF_A_BROKEN_MONTH = 30;

    static MembershipTime of(List<Membership> memberships, LocalDate today) {
        var employments = new ArrayList<Span>();
        memberships.stream()
                .filter(membership -> membership.status() != MembershipStatus.CLOSED)
                .map(membership -> Span.of(membership, today))
                .filter(Span::hasLength)
                .sorted(Comparator.comparing(Span::from))
                .forEach(next -> append(employments, next));
        return new MembershipTime(employments);
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
        var whole = employments.stream().mapToLong(Span::months).sum();
        var broken = employments.stream()
                .mapToLong(Span::daysLeft)
                .filter(days -> days > 0)
                .toArray();
        return broken.length < 2 ? whole : whole + Arrays.stream(broken).sum() / DAYS_OF_A_BROKEN_MONTH;
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
    record Span(LocalDate from, LocalDate until) {

        static Span of(Membership membership, LocalDate today) {
            var end = membership.status() == MembershipStatus.ACTIVE
                    ? today
                    : lastDayOf(membership).plusDays(1);
            return new Span(membership.startDate(), end.isAfter(today) ? today : end);
        }

        boolean hasLength() {
            return from.isBefore(until);
        }

        /** A month that began on the 31st is over on the last day of a shorter one. */
        long months() {
            var months = MONTHS.between(from, until);
            return from.plusMonths(months + 1).isAfter(until) ? months : months + 1;
        }

        long daysLeft() {
            return DAYS.between(from.plusMonths(months()), until);
        }
    }
}
