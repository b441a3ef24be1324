package id.jht.eligibility;

import id.jht.membership.Member;
import id.jht.membership.Membership;
import id.jht.membership.MembershipStatus;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * The waiting time after the end of work (domain rules E3, E4): it begins with the latest end of work and is over on the
 * same day of the month, or on the last day of a month that has no such day.
 *
 * @param since null while the member is active somewhere, or when nothing is left that could be waited for
 */
record WaitingTime(boolean active, @Nullable LocalDate since, int months) {

    static WaitingTime of(Member member, Anchor anchor, int months) {
        var active = member.isActiveAnywhere();
        return new WaitingTime(active, active ? null : lastEnd(member, anchor), months);
    }

    private static @Nullable LocalDate lastEnd(Member member, Anchor anchor) {
        return member.memberships().stream()
                .filter(membership -> membership.status() == MembershipStatus.NON_ACTIVE)
                .map(anchor::of)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** First day on which a claim is possible. */
    @Nullable
    LocalDate end() {
        return since == null ? null : since.plusMonths(months);
    }

    boolean isOverOn(LocalDate date) {
        var end = end();
        return end == null ? !active : !date.isBefore(end);
    }

    /** Which day counts as the end of one employment, setting {@code waiting-anchor}. */
    enum Anchor {
        LATER {
            @Override
            LocalDate of(Membership membership) {
                var reported = EMPLOYER_REPORT.of(membership);
                var resigned = RESIGNATION.of(membership);
                return reported.isAfter(resigned) ? reported : resigned;
            }
        },
        EMPLOYER_REPORT {
            @Override
            LocalDate of(Membership membership) {
                return MembershipTime.lastDayOf(membership);
            }
        },
        RESIGNATION {
            @Override
            LocalDate of(Membership membership) {
                var letter = membership.resignedOn();
                return letter == null ? MembershipTime.lastDayOf(membership) : letter;
            }
        };

        abstract LocalDate of(Membership membership);
    }
}
