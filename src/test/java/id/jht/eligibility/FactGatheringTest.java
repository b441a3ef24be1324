package id.jht.eligibility;

import static id.jht.eligibility.TestMembers.activeBusinessSince;
import static id.jht.eligibility.TestMembers.activeSince;
import static id.jht.eligibility.TestMembers.born;
import static id.jht.eligibility.TestMembers.paidOut;
import static id.jht.eligibility.TestMembers.withProfileOf;
import static id.jht.eligibility.TestMembers.worked;
import static org.assertj.core.api.Assertions.assertThat;

import id.jht.claim.Channel;
import id.jht.claim.ClaimCause;
import id.jht.membership.EarlierPayment;
import id.jht.membership.Member;
import id.jht.shared.Rupiah;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactGatheringTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    private final FactGathering gathering = new FactGathering(EligibilitySettings.standard());
    private final EarliestDates earliestDates = new EarliestDates(EligibilitySettings.standard());

    @Test
    void ageIsCountedInFullYears() {
        assertThat(facts(born("1970-11-23")).ageYears()).isEqualTo(56);
        assertThat(facts(born("1970-11-24")).ageYears()).isEqualTo(55);
    }

    @Test
    void theSegmentIsThatOfMembershipsThatAreOpen() {
        var facts = facts(born("1990-08-05", paidOut("2010-01-01", "2015-12-31"), activeBusinessSince("2020-01-01")));

        assertThat(facts.wageEarner()).isFalse();
        assertThat(facts.selfEmployedMember()).isTrue();
        assertThat(facts.activeAnywhere()).isTrue();
    }

    @Test
    void aProfileUpdateIsGoodForTwelveMonths() {
        assertThat(facts(withProfileOf("2025-11-23")).profileUpdated()).isTrue();
        assertThat(facts(withProfileOf("2025-11-22")).profileUpdated()).isFalse();
        assertThat(facts(born("1990-08-05")).profileUpdated()).isFalse();
    }

    @Test
    void onlyAPartialPaymentIsAPartialPayment() {
        assertThat(afterPayment(true).partialClaimedBefore()).isFalse();
        assertThat(afterPayment(false).partialClaimedBefore()).isTrue();
        assertThat(facts(born("1990-08-05")).partialClaimedBefore()).isFalse();
    }

    @Test
    void withoutBalanceNothingIsLeft() {
        var member = born("1990-08-05", worked("2020-01-01", "2026-06-30"));

        assertThat(gathering.of(member, List.of(), Rupiah.ZERO, request()).anythingLeft())
                .isFalse();
        assertThat(gathering.of(member, List.of(), Rupiah.of(1), request()).anythingLeft())
                .isTrue();
    }

    @Test
    void aRuleThatTimeWillHealHasADate() {
        var retired = born("1971-01-31");
        var leaver = born("1990-08-05", worked("2020-01-01", "2026-10-31"));
        var worker = born("1990-08-05", activeSince("2017-02-01"));

        assertThat(earliestDates.of("AGE_BELOW_56", retired, TODAY)).isEqualTo("2027-01-31");
        assertThat(earliestDates.of("WAITING_TIME", leaver, TODAY)).isEqualTo("2026-11-30");
        assertThat(earliestDates.of("MEMBERSHIP_UNDER_10_YEARS", worker, TODAY)).isEqualTo("2027-02-01");
    }

    @Test
    void aRuleThatTimeDoesNotHealHasNone() {
        var worker = born("1990-08-05", activeSince("2017-02-01"));
        var leaver = born("1990-08-05", worked("2020-01-01", "2026-06-30"));

        assertThat(earliestDates.of("STILL_ACTIVE", worker, TODAY)).isNull();
        assertThat(earliestDates.of("WAITING_TIME", worker, TODAY)).isNull();
        assertThat(earliestDates.of("MEMBERSHIP_UNDER_10_YEARS", leaver, TODAY)).isNull();
    }

    private EntitlementFacts facts(Member member) {
        return gathering.of(member, List.of(), Rupiah.of(5_000_000), request());
    }

    private EntitlementFacts afterPayment(boolean full) {
        var payment = new EarlierPayment(
                "JHT-2020-00000001", LocalDate.parse("2020-05-05"), Rupiah.of(500_000), Rupiah.ZERO, full);
        return gathering.of(born("1990-08-05"), List.of(payment), Rupiah.of(5_000_000), request());
    }

    private static Request request() {
        return Request.today(ClaimCause.RESIGNATION, Channel.WEB, TODAY);
    }
}
