package id.jht.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import id.jht.claim.ClaimCause;
import id.jht.membership.Member;
import id.jht.membership.Members;
import id.jht.membership.Membership;
import id.jht.membership.MembershipStatus;
import id.jht.membership.Segment;
import id.jht.policy.Settings;
import id.jht.shared.EmailAddress;
import id.jht.shared.Kpj;
import id.jht.shared.MobileNumber;
import id.jht.shared.Nik;
import id.jht.shared.Rupiah;
import id.jht.shared.Sex;
import id.jht.testing.RoomDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassbooksTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T03:00:00Z"), ZoneOffset.UTC);

    private final Members members = new Members(RoomDatabase.jdbc());
    private final MoneyRuleBook rules = new MoneyRuleBook(
            new Settings(RoomDatabase.jdbc()), new RateTable(RoomDatabase.jdbc()), new TaxTable(RoomDatabase.jdbc()));
    private final Passbooks passbooks = new Passbooks(rules, members, CLOCK);

    @Test
    void theTotalIsWhatAClaimOfTodayWouldCount() {
        var member =
                member(card("99600000001", MembershipStatus.NON_ACTIVE), card("99600000002", MembershipStatus.ACTIVE));
        var claim = new Simulations(rules, members, CLOCK).of(member, ClaimCause.RETIREMENT_AGE, 100, true);

        var passbook = passbooks.of(member);

        assertThat(passbook.total()).isEqualTo(claim.statement().accumulatedBalance());
        assertThat(passbook.asOf()).isEqualTo("2026-11-23");
        assertThat(sumOfCards(passbook))
                .isBetween(passbook.total().amount() - 2, passbook.total().amount());
    }

    @Test
    void everyYearOfACardAddsUpAndTheYearsOfTheFutureRateAreEstimates() {
        var card = passbooks
                .of(member(card("99600000001", MembershipStatus.NON_ACTIVE)))
                .cards()
                .get(0);

        assertThat(card.years()).extracting(KpjLedger.Year::year).containsExactly(2025, 2026);
        assertThat(card.years())
                .allSatisfy(year -> assertThat(
                                year.openingBalance().plus(year.contributions()).plus(year.development()))
                        .isEqualTo(year.closingBalance()));
        assertThat(card.years().get(1).provisional()).isTrue();
        assertThat(card.balance()).isEqualTo(card.years().get(1).closingBalance());
    }

    @Test
    void aCardThatWasPaidOutHasNothingLeft() {
        var passbook = passbooks.of(
                member(card("99600000001", MembershipStatus.CLOSED), card("99600000002", MembershipStatus.NON_ACTIVE)));

        assertThat(passbook.cards().get(0).balance()).isEqualTo(Rupiah.ZERO);
        assertThat(passbook.cards().get(0).years()).isEmpty();
        assertThat(passbook.cards().get(1).balance()).isEqualTo(passbook.total());
    }

    private static long sumOfCards(Passbook passbook) {
        return passbook.cards().stream()
                .mapToLong(card -> card.balance().amount())
                .sum();
    }

    private static Membership card(String kpj, MembershipStatus status) {
        return new Membership(
                Kpj.of(kpj),
                Segment.PU,
                "PT Contoh",
                status,
                LocalDate.parse("2020-01-01"),
                null,
                null,
                Rupiah.of(5_000_000),
                LocalDate.parse("2024-12-31"),
                Rupiah.of(211_111),
                YearMonth.parse("2026-06"));
    }

    private static Member member(Membership... cards) {
        return new Member(
                -1,
                Nik.of("9996010185000001"),
                "Ani Contoh",
                "Medan",
                LocalDate.parse("1985-01-01"),
                Sex.M,
                "Rahma",
                MobileNumber.of("+6281299600001"),
                EmailAddress.of("ani@example.id"),
                null,
                null,
                null,
                List.of(cards));
    }
}
