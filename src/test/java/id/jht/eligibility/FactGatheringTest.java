package id.jht.eligibility;

import static id.jht.eligibility.TestMembers.activeBusinessSince;
import static id.jht.eligibility.TestMembers.born;
import static id.jht.eligibility.TestMembers.disabledOn;
import static id.jht.eligibility.TestMembers.paidOut;
import static id.jht.eligibility.TestMembers.resigned;
import static id.jht.eligibility.TestMembers.withProfileOf;
import static id.jht.eligibility.TestMembers.worked;
import static org.assertj.core.api.Assertions.assertThat;

import id.jht.claim.Channel;
import id.jht.claim.ClaimCause;
import id.jht.membership.EarlierPayment;
import id.jht.membership.Member;
import id.jht.policy.AsOf;
import id.jht.policy.Settings;
import id.jht.shared.Passport;
import id.jht.shared.Rupiah;
import id.jht.testing.RoomDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactGatheringTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");

    private final FactGathering gathering = new FactGathering(new Settings(RoomDatabase.jdbc()));

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
    void aPartialPaymentCountsForALifetimeWhateverWasPaidAfterIt() {
        assertThat(after(true).partialClaimedBefore()).isFalse();
        assertThat(after(false).partialClaimedBefore()).isTrue();
        assertThat(after(false, true).partialClaimedBefore()).isTrue();
        assertThat(facts(born("1990-08-05")).partialClaimedBefore()).isFalse();
    }

    @Test
    void withoutBalanceNothingIsLeft() {
        var member = born("1990-08-05", worked("2020-01-01", "2026-06-30"));

        assertThat(gathering.of(situation(member, List.of(), 0)).anythingLeft()).isFalse();
        assertThat(gathering.of(situation(member, List.of(), 1)).anythingLeft()).isTrue();
    }

    @Test
    void employerArrearsChangeNothing() {
        var paidUp = born("1990-08-05", worked("2020-01-01", "2026-06-30"));
        var arrears = born("1990-08-05", TestMembers.leftOwing("2020-01-01", "2026-06-30", "2024-12"));

        assertThat(facts(arrears)).isEqualTo(facts(paidUp));
    }

    @Test
    void theRightOfTheDisabledArisesOnTheFirstOfTheNextMonth() {
        var certified = born("1980-08-05", disabledOn("2026-11-10"));

        assertThat(gathering.of(on("2026-11-30", certified)).disabilityRightArisen())
                .isFalse();
        assertThat(gathering.of(on("2026-12-01", certified)).disabilityRightArisen())
                .isTrue();
        assertThat(facts(born("1980-08-05", worked("2015-01-01", "2026-11-10"))).disabilityRightArisen())
                .as("what no employer reported, the certificate proves")
                .isTrue();
    }

    @Test
    void aForeignerIsKnownByThePassport() {
        var question = new Question(ClaimCause.LEAVING_ID_FOREIGNER, Channel.BRANCH, Passport.of("UJI00001"), null);
        var facts = gathering.of(
                new Situation(born("1990-08-05"), List.of(), Rupiah.of(1), Request.of(question, new AsOf(TODAY, NOW))));

        assertThat(facts.identifiedBy()).isEqualTo("PASSPORT");
        assertThat(facts.registryResult()).isEqualTo("NOT_APPLICABLE");
    }

    @Test
    void waitingTimeAndItsBeginningAreSettingsOfTheDay() {
        var left = born("1990-08-05", resigned("2020-01-01", "2026-10-20", "2026-10-10"));
        RoomDatabase.transactions().executeWithoutResult(transaction -> {
            set("waiting-months", "2");
            set("waiting-anchor", "RESIGNATION");

            assertThat(facts(left).waitingSince()).isEqualTo("2026-10-10");
            assertThat(gathering.of(on("2026-12-09", left)).waitedOneMonth()).isFalse();
            assertThat(gathering.of(on("2026-12-10", left)).waitedOneMonth()).isTrue();
            transaction.setRollbackOnly();
        });

        assertThat(facts(left).waitingSince()).isEqualTo("2026-10-20");
        assertThat(facts(left).waitedOneMonth()).isTrue();
    }

    private static void set(String setting, String value) {
        RoomDatabase.jdbc()
                .sql("insert into policy_setting (name, valid_from, value, source) values (?, '2026-01-01', ?, 'test')")
                .params(setting, value)
                .update();
    }

    private EntitlementFacts facts(Member member) {
        return gathering.of(situation(member, List.of(), 5_000_000));
    }

    /** @param full of each payment in turn whether it was of everything */
    private EntitlementFacts after(Boolean... full) {
        var payments = Arrays.stream(full)
                .map(all -> new EarlierPayment(
                        "JHT-2020-00000001", LocalDate.parse("2020-05-05"), Rupiah.of(500_000), Rupiah.ZERO, all))
                .toList();
        return gathering.of(situation(born("1990-08-05"), payments, 5_000_000));
    }

    private static Situation on(String day, Member member) {
        return situation(member, List.of(), 5_000_000).on(LocalDate.parse(day));
    }

    private static Situation situation(Member member, List<EarlierPayment> payments, long balance) {
        var question = new Question(ClaimCause.RESIGNATION, Channel.WEB, member.identity(), null);
        return new Situation(member, payments, Rupiah.of(balance), Request.of(question, new AsOf(TODAY, NOW)));
    }
}
