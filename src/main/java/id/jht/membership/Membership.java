package id.jht.membership;

import id.jht.shared.Kpj;
import id.jht.shared.Rupiah;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * One employment of a member and its savings.
 *
 * @param endReason as the employer reported it, e.g. {@code RESIGNATION}; {@code DEATH} when the member has died
 * @param resignedOn date of the resignation letter, where it is known
 * @param openingBalance balance at the end of {@code openingDate}
 * @param monthlyContribution credited in each month after {@code openingDate} up to {@code lastContribution}
 */
public record Membership(
        Kpj kpj,
        Segment segment,
        String employer,
        MembershipStatus status,
        LocalDate startDate,
        @Nullable LocalDate endDate,
        @Nullable String endReason,
        @Nullable LocalDate resignedOn,
        Rupiah openingBalance,
        LocalDate openingDate,
        Rupiah monthlyContribution,
        @Nullable YearMonth lastContribution) {

    /** An employment of which only the employer's report is known. */
    public Membership(
            Kpj kpj,
            Segment segment,
            String employer,
            MembershipStatus status,
            LocalDate startDate,
            @Nullable LocalDate endDate,
            @Nullable String endReason,
            Rupiah openingBalance,
            LocalDate openingDate,
            Rupiah monthlyContribution,
            @Nullable YearMonth lastContribution) {
        this(
                kpj,
                segment,
                employer,
                status,
                startDate,
                endDate,
                endReason,
                null,
                openingBalance,
                openingDate,
                monthlyContribution,
                lastContribution);
    }
}
