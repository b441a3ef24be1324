package id.jht.eligibility;

import id.jht.membership.Member;
import id.jht.membership.Membership;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;

/** When the right of somebody with a total permanent disability arises: on the first day of the month after the certificate. */
final class Disability {

    private static final String REPORTED = "TOTAL_DISABILITY";

    private Disability() {}

    /** What no employer has reported, the certificate among the papers proves; an officer reads its date. */
    static boolean hasGivenTheRight(Member member, LocalDate on) {
        return member.memberships().stream()
                .filter(membership -> REPORTED.equals(membership.endReason()))
                .map(Membership::endDate)
                .filter(Objects::nonNull)
                .allMatch(certified -> givesTheRight(certified, on));
    }

    static boolean givesTheRight(LocalDate certified, LocalDate on) {
        return !on.isBefore(YearMonth.from(certified).plusMonths(1).atDay(1));
    }
}
