package id.jht.disbursement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jht.benefit.Determinations;
import id.jht.benefit.PaymentSheets;
import id.jht.benefit.Statement;
import id.jht.benefit.Statements;
import id.jht.claim.Channel;
import id.jht.claim.Claim;
import id.jht.claim.ClaimCause;
import id.jht.claim.ClaimNumber;
import id.jht.claim.ClaimStatus;
import id.jht.claim.Claimant;
import id.jht.claim.Claims;
import id.jht.claim.Heir;
import id.jht.claim.Housing;
import id.jht.claim.NewClaim;
import id.jht.claim.Recipient;
import id.jht.claim.Relationship;
import id.jht.claim.Route;
import id.jht.membership.Member;
import id.jht.membership.Members;
import id.jht.membership.Membership;
import id.jht.membership.MembershipStatus;
import id.jht.membership.Segment;
import id.jht.policy.AsOf;
import id.jht.shared.BankAccount;
import id.jht.shared.EmailAddress;
import id.jht.shared.Kpj;
import id.jht.shared.MobileNumber;
import id.jht.shared.Nik;
import id.jht.shared.RefusedException;
import id.jht.shared.Rupiah;
import id.jht.shared.Sex;
import id.jht.shared.WrongStateException;
import id.jht.testing.BankServer;
import id.jht.testing.RoomDatabase;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A payout from the approval to the ledger, on the real rooms and the simulated bank. */
class DisbursementsTest {

    private static final AtomicInteger RUNNING = new AtomicInteger();
    private static final String BANK = "014";

    private final Disbursements disbursements = BankServer.bean(Disbursements.class);
    private final Statements statements = BankServer.bean(Statements.class);
    private final Claims claims = BankServer.bean(Claims.class);
    private final PaymentSheets sheets = BankServer.bean(PaymentSheets.class);
    private final Members members = BankServer.bean(Members.class);

    @BeforeEach
    void theBankBehaves() {
        BankServer.reset();
    }

    @Test
    void anApprovedClaimIsPaidPostedAndItsCardsClosed() {
        var claim = approved("7300000000", ClaimCause.RESIGNATION);
        var net = statements.latest(claim).map(Statement::net).orElseThrow();

        assertThat(disbursements.verifyAccount(claim)).isEqualTo(new AccountCheck.Confirmed("PESERTA UJI", 1));
        assertThat(disbursements.prepare(claim)).isEqualTo(Preparation.PREPARED);
        assertThat(disbursements.order(claim)).isEqualTo(PayoutProgress.SETTLED);
        assertThat(statusOf(claim)).isEqualTo(ClaimStatus.PAYMENT_PENDING);
        assertThat(sheets.of(claim)).isEmpty();
        disbursements.post(claim);
        disbursements.post(claim);

        assertThat(statusOf(claim)).isEqualTo(ClaimStatus.PAID);
        assertThat(disbursements.of(claim)).hasValueSatisfying(payout -> {
            assertThat(payout.status()).isEqualTo(Payout.Status.PAID);
            assertThat(payout.amount()).isEqualTo(net);
        });
        var member = members.get(claims.get(claim).memberId());
        assertThat(member.memberships()).extracting(Membership::status).containsOnly(MembershipStatus.CLOSED);
        assertThat(members.paymentsOf(member.id()))
                .singleElement()
                .satisfies(payment -> assertThat(payment.full()).isTrue());
        assertThat(BankServer.bookingsOn("7300000000"))
                .singleElement()
                .satisfies(booking -> assertThat(booking).containsEntry("amount", (int) net.amount()));
    }

    @Test
    void theNewestStatementIsFrozenWhateverWasReadBefore() {
        var claim = approved("7300000098", ClaimCause.RESIGNATION);
        RoomDatabase.transactions().executeWithoutResult(running -> {
            var read = statements.latest(claim).orElseThrow().version();
            CompletableFuture.runAsync(() -> statements.calculate(claim)).join();

            assertThat(statements.freeze(claim))
                    .satisfies(frozen -> assertThat(frozen.frozen()).isTrue())
                    .satisfies(frozen -> assertThat(frozen.version()).isEqualTo(read + 1));
        });
    }

    @Test
    void aPaidClaimHasASheetThatNeverChanges() throws IOException {
        var claim = approved("7300000018", ClaimCause.RESIGNATION);
        disbursements.verifyAccount(claim);
        disbursements.prepare(claim);
        disbursements.order(claim);
        disbursements.post(claim);

        var sheet = sheets.of(claim).orElseThrow();
        assertThat(sheets.of(claim)).contains(sheet);
        try (var document = Loader.loadPDF(sheet)) {
            var text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .contains(claim.value(), "Bukti pemotongan PPh pasal 21", "PP 68/2009", "Mengundurkan diri")
                    .doesNotContain("7300000018");
        }
    }

    @Test
    void aRunningClaimKeepsTheRulesItWasFiledUnder() {
        var claim = approved("7300000019", ClaimCause.RESIGNATION);
        var member = members.get(claims.get(claim).memberId());
        var day = LocalDate.of(2027, 1, 5);
        var filed = claims.get(claim).submittedAt();
        var later = filed.plusSeconds(1);
        var jdbc = RoomDatabase.jdbc();
        var before = statements.balanceOf(member, new AsOf(day, filed));
        var entered = jdbc.sql("insert into development_rate (year, rate, provisional, source, known_from)"
                        + " values (2026, 90, false, 'uji', ?)")
                .param(later.atOffset(ZoneOffset.UTC));
        try {
            entered.update();
            assertThat(statements.balanceOf(member, new AsOf(day, filed))).isEqualTo(before);
            assertThat(statements.balanceOf(member, new AsOf(day, later))).isGreaterThan(before);
            assertThat(statements.holdsToday(claim)).isTrue();
            assertThat(statements.calculate(claim).accumulatedBalance())
                    .isEqualTo(statements
                            .ledgers(claims.get(claim))
                            .get(0)
                            .years()
                            .get(0)
                            .closingBalance());
        } finally {
            jdbc.sql("delete from development_rate where source = 'uji'").update();
        }
    }

    @Test
    void thePayoutOfACutNodeIsNotPostedBeforeTheBankConfirmsIt() {
        var claim = prepared("7300000202");

        assertThat(disbursements.order(claim)).isEqualTo(PayoutProgress.PENDING);
        assertThatThrownBy(() -> disbursements.post(claim)).isInstanceOf(IllegalStateException.class);
        assertThat(disbursements.inquire(claim)).isEqualTo(PayoutProgress.SETTLED);
    }

    @Test
    void anAccountOfSomebodyElseIsRefused() {
        var claim = approved("7300000001", ClaimCause.RESIGNATION);
        claims.changeAccount(claim, accountOf("7300000002", "ORANG LAIN SAMA SEKALI"), "member");

        assertThat(disbursements.verifyAccount(claim)).isEqualTo(new AccountCheck.Refused("NAME_DIFFERS"));
        assertThat(disbursements.checkedAccount(claim))
                .hasValueSatisfying(checked -> assertThat(checked.holderName()).isEqualTo("ORANG LAIN SAMA SEKALI"));
    }

    @Test
    void anHeirIsPaidUnderTheHeirsNameAndNobodyElses() {
        var heir = new Heir("Sri Ahli Waris", Nik.of("9903034101700001"), Relationship.SPOUSE, Heir.WHOLE);
        var claim = filedByHeir(member(), accountOf("7300000004", "SRI AHLI WARIS"), heir);
        assertThat(disbursements.verifyAccount(claim)).isInstanceOf(AccountCheck.Confirmed.class);

        claims.changeAccount(claim, accountOf("7300000003", "PESERTA UJI"), "member");
        assertThat(disbursements.verifyAccount(claim))
                .as("the account of the dead member")
                .isEqualTo(new AccountCheck.Refused("NAME_DIFFERS"));
    }

    @Test
    void aMortgageIsPaidToTheMemberOrToTheLendingBankItself() {
        var mortgage = new Housing(Housing.Variant.MORTGAGE, "uang muka", BANK);
        var claim = filedFor(mortgage, accountOf("7300000006", "PT BANK CENTRAL ASIA TBK"));
        assertThat(disbursements.verifyAccount(claim)).isInstanceOf(AccountCheck.Confirmed.class);

        claims.changeAccount(claim, accountOf("7300000007", "PESERTA UJI"), "member");
        assertThat(disbursements.verifyAccount(claim)).isInstanceOf(AccountCheck.Confirmed.class);

        claims.changeAccount(claim, accountOf("7300000008", "PT BANK RAKYAT INDONESIA"), "member");
        assertThat(disbursements.verifyAccount(claim)).isEqualTo(new AccountCheck.Refused("NAME_DIFFERS"));
    }

    @Test
    void aHouseBoughtInCashIsPaidToTheMemberOnly() {
        var cash = new Housing(Housing.Variant.CASH, "membeli rumah", null);

        assertThat(disbursements.verifyAccount(filedFor(cash, accountOf("7300000009", "PT BANK CENTRAL ASIA TBK"))))
                .isEqualTo(new AccountCheck.Refused("NAME_DIFFERS"));
    }

    @Test
    void anotherAccountForAMortgageIsAtTheLendingBankToo() {
        var mortgage = new Housing(Housing.Variant.MORTGAGE, "uang muka", BANK);
        var claim = filedFor(mortgage, accountOf("7300000012", "ORANG LAIN SAMA SEKALI"));
        claims.move(claim, ClaimStatus.APPROVED, "system", "APPROVED", "");
        disbursements.verifyAccount(claim);
        disbursements.askNewAccount(claim);

        assertThatThrownBy(() -> disbursements.changeAccount(claim, new BankAccount("002", "7300000013")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("bank");
        disbursements.changeAccount(claim, new BankAccount(BANK, "7300000013"));

        assertThat(disbursements.waitsForAccount(claim)).isFalse();
    }

    @Test
    void whatWasApprovedIsPaidOrNothingIs() {
        var claim = approved("7300000005", ClaimCause.RESIGNATION);
        disbursements.verifyAccount(claim);
        BankServer.clock().move(Duration.ofDays(31));

        assertThat(disbursements.prepare(claim)).isEqualTo(Preparation.APPROVAL_OUTDATED);
        assertThat(statusOf(claim)).isEqualTo(ClaimStatus.IN_REVIEW);
        assertThat(disbursements.of(claim)).isEmpty();

        approve(claim);
        assertThat(disbursements.prepare(claim)).isEqualTo(Preparation.PREPARED);
    }

    @Test
    void theMemberNamesAnotherAccountWhenTheBankRefusesTheFirst() {
        var claim = prepared("7300000011");
        assertThat(disbursements.order(claim)).isEqualTo(PayoutProgress.ACCOUNT_REFUSED);
        disbursements.askNewAccount(claim);

        assertThat(disbursements.waitsForAccount(claim)).isTrue();
        assertThat(statusOf(claim)).isEqualTo(ClaimStatus.NEEDS_CORRECTION);

        disbursements.changeAccount(claim, accountOf("7300000012", "PESERTA UJI"));
        assertThat(BankServer.ACCOUNT_CHANGES).contains(claim);
        assertThat(statusOf(claim)).isEqualTo(ClaimStatus.APPROVED);
        assertThat(disbursements.waitsForAccount(claim)).isFalse();

        disbursements.verifyAccount(claim);
        disbursements.prepare(claim);
        assertThat(disbursements.order(claim)).isEqualTo(PayoutProgress.SETTLED);
        assertThat(BankServer.bookingsOn("7300000011")).isEmpty();
    }

    @Test
    void anAccountIsExchangedOnlyWhenItWasAskedFor() {
        var claim = approved("7300000013", ClaimCause.RESIGNATION);

        assertThatThrownBy(() -> disbursements.changeAccount(claim, accountOf("7300000014", "PESERTA UJI")))
                .isInstanceOf(WrongStateException.class);
    }

    @Test
    void financeCannotRepeatOrRedirectAPaymentOfUnknownOutcome() {
        var claim = prepared("7300000504");
        assertThat(disbursements.order(claim)).isEqualTo(PayoutProgress.UNKNOWN);

        assertThatThrownBy(() -> resolve(claim, PayoutResolution.RETRY)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> resolve(claim, PayoutResolution.ASK_NEW_ACCOUNT))
                .isInstanceOf(RefusedException.class);

        resolve(claim, PayoutResolution.CONFIRMED_PAID);
        disbursements.post(claim);
        assertThat(statusOf(claim)).isEqualTo(ClaimStatus.PAID);
    }

    @Test
    void financeRepeatsAFailedPaymentUnderANewReference() {
        var claim = prepared("7300000015");
        BankServer.behave(Map.of("service", "transfer", "answer", "4031814", "times", 1));
        assertThat(disbursements.order(claim)).isEqualTo(PayoutProgress.FAILED);

        assertThatThrownBy(() -> resolve(claim, PayoutResolution.CONFIRMED_PAID))
                .isInstanceOf(RefusedException.class);
        resolve(claim, PayoutResolution.RETRY);
        disbursements.prepare(claim);

        assertThat(disbursements.order(claim)).isEqualTo(PayoutProgress.SETTLED);
        assertThat(BankServer.bookingsOn("7300000015")).hasSize(1);
    }

    @Test
    void aClaimThatWasWithdrawnMeanwhileIsNotSent() {
        var claim = prepared("7300000016");
        claims.move(claim, ClaimStatus.WITHDRAWN, "member", "WITHDRAWN", "");

        assertThatThrownBy(() -> disbursements.order(claim)).isInstanceOf(IllegalStateException.class);
        assertThat(BankServer.bookingsOn("7300000016")).isEmpty();
    }

    @Test
    void theBalanceOfAMemberIsThatOfTheOpenCards() {
        var claim = approved("7300000017", ClaimCause.RESIGNATION);
        var member = members.get(claims.get(claim).memberId());

        assertThat(statements.balanceOf(
                        member, new AsOf(LocalDate.of(2026, 1, 5), Instant.parse("2026-11-24T02:00:00Z"))))
                .isEqualTo(Rupiah.of(80_000_000));
    }

    @Test
    void anAmountChangedBetweenApprovalAndOrderIsNotPaid() {
        var claim = prepared("7300000020");
        var approved = statements.latest(claim).map(Statement::net).orElseThrow();
        var jdbc = RoomDatabase.jdbc();
        jdbc.sql("alter table payout_attempt disable trigger payout_attempt_not_changed")
                .update();
        jdbc.sql("update payout_attempt set amount = amount + 1 where claim_number = ?")
                .param(claim.value())
                .update();
        jdbc.sql("alter table payout_attempt enable trigger payout_attempt_not_changed")
                .update();

        assertThat(disbursements.order(claim)).isEqualTo(PayoutProgress.SEND_ANEW);
        assertThat(BankServer.bookingsOn("7300000020")).isEmpty();
        assertThat(statusOf(claim)).isEqualTo(ClaimStatus.APPROVED);

        disbursements.prepare(claim);
        assertThat(disbursements.order(claim)).isEqualTo(PayoutProgress.SETTLED);
        assertThat(BankServer.bookingsOn("7300000020"))
                .singleElement()
                .satisfies(booking -> assertThat(booking).containsEntry("amount", (int) approved.amount()));
    }

    @Test
    void anAccountChangedAfterTheOrderWasPreparedIsNotPaidUnchecked() {
        var claim = prepared("7300000021");
        claims.changeAccount(claim, accountOf("7300000022", "ORANG LAIN"), "member");

        assertThat(disbursements.order(claim)).isEqualTo(PayoutProgress.SEND_ANEW);
        assertThatThrownBy(() -> disbursements.prepare(claim)).hasMessageContaining("was not checked");
        assertThat(BankServer.bookingsOn("7300000021")).isEmpty();
        assertThat(BankServer.bookingsOn("7300000022")).isEmpty();
    }

    @Test
    void anOrderThatWasHeldUntilItsAmountWasOutdatedIsNotSent() {
        var claim = prepared("7300000023");
        BankServer.clock().move(Duration.ofDays(31));

        assertThat(disbursements.order(claim)).isEqualTo(PayoutProgress.SEND_ANEW);
        assertThat(disbursements.prepare(claim)).isEqualTo(Preparation.APPROVAL_OUTDATED);
        assertThat(BankServer.bookingsOn("7300000023")).isEmpty();
    }

    @Test
    void aPaymentIsDatedByTheSendThatWasBooked() {
        var claim = prepared("7300000024");
        var first = BankServer.clock().instant();
        BankServer.behave(Map.of("service", "transfer", "answer", "5001800", "times", 1));
        disbursements.order(claim);
        disbursements.inquire(claim);
        BankServer.clock().move(Duration.ofDays(1));
        assertThat(disbursements.inquire(claim)).isEqualTo(PayoutProgress.NOT_RECEIVED);

        disbursements.prepare(claim);
        assertThat(disbursements.order(claim)).isEqualTo(PayoutProgress.SETTLED);
        disbursements.post(claim);

        assertThat(members.paymentsOf(claims.get(claim).memberId()))
                .singleElement()
                .satisfies(payment -> assertThat(payment.paidOn())
                        .isEqualTo(LocalDate.ofInstant(first.plus(Duration.ofDays(1)), ZoneOffset.ofHours(7))));
    }

    @Test
    void aClaimIsNotClosedUnpaidBeforeTheBankSaysThatItsOrderIsOver() {
        var claim = prepared("7300000025");
        BankServer.behave(Map.of("service", "transfer", "answer", "4041811", "times", 1));
        assertThat(disbursements.order(claim)).isEqualTo(PayoutProgress.ACCOUNT_REFUSED);
        disbursements.askNewAccount(claim);
        BankServer.behave(Map.of("service", "status", "answer", "ERROR_500", "times", 2));

        for (var end : List.of(ClaimStatus.WITHDRAWN, ClaimStatus.EXPIRED)) {
            assertThatThrownBy(() -> claims.move(claim, end, "member", end.name(), ""))
                    .isInstanceOf(WrongStateException.class);
        }
        assertThat(statusOf(claim)).isEqualTo(ClaimStatus.NEEDS_CORRECTION);

        claims.move(claim, ClaimStatus.WITHDRAWN, "member", "WITHDRAWN", "");
        assertThat(statusOf(claim)).isEqualTo(ClaimStatus.WITHDRAWN);
    }

    private ClaimNumber bookedLateAfterAnotherAccountWasGiven() {
        var claim = prepared("7300000026");
        BankServer.behave(Map.of("service", "transfer", "answer", "4041811", "times", 1));
        disbursements.order(claim);
        disbursements.askNewAccount(claim);
        disbursements.changeAccount(claim, accountOf("7300000027", "PESERTA UJI"));
        disbursements.verifyAccount(claim);
        RoomDatabase.jdbc()
                .sql(
                        "update sandbox.bank_transfer set state = 'BOOKED', booked_at = now() where customer_reference = ?")
                .param(claim.value())
                .update();
        return claim;
    }

    /** The next transaction no longer finds it among the orders that are over, so it asks nobody. */
    @Test
    void anOrderThatWasFoundBookedIsFollowedByNoOther() {
        var claim = bookedLateAfterAnotherAccountWasGiven();
        disbursements.askEarlierOrders(claim);

        assertThat(disbursements.prepare(claim)).isEqualTo(Preparation.PREPARED);
        assertThat(disbursements.order(claim)).isEqualTo(PayoutProgress.SETTLED);

        assertThat(statusOf(claim)).isEqualTo(ClaimStatus.PAYMENT_PENDING);
        assertThat(BankServer.bookingsOn("7300000027")).isEmpty();
    }

    @Test
    void afterAnotherAccountWasGivenALateBookingOnTheFirstPaysTheClaim() {
        var claim = bookedLateAfterAnotherAccountWasGiven();

        disbursements.prepare(claim);
        assertThat(disbursements.order(claim)).isEqualTo(PayoutProgress.SETTLED);
        disbursements.post(claim);

        assertThat(statusOf(claim)).isEqualTo(ClaimStatus.PAID);
        assertThat(BankServer.bookingsOn("7300000027")).isEmpty();
    }

    @Test
    void whoSaysPaidOrAsksForAnotherAccountSaysWhy() {
        var claim = prepared("7300000028");
        BankServer.behave(Map.of("service", "transfer", "answer", "4031814", "times", 1));
        disbursements.order(claim);

        for (var resolution : List.of(PayoutResolution.CONFIRMED_PAID, PayoutResolution.ASK_NEW_ACCOUNT)) {
            assertThatThrownBy(() -> disbursements.resolve(claim, resolution, " ", "agus"))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("Isi catatan");
        }
    }

    private void resolve(ClaimNumber claim, PayoutResolution resolution) {
        disbursements.resolve(claim, resolution, "diperiksa", "agus");
    }

    private ClaimStatus statusOf(ClaimNumber claim) {
        return claims.get(claim).status();
    }

    private ClaimNumber prepared(String account) {
        var claim = approved(account, ClaimCause.RESIGNATION);
        disbursements.verifyAccount(claim);
        disbursements.prepare(claim);
        return claim;
    }

    private ClaimNumber approved(String account, ClaimCause cause) {
        var claim = filed(member(), accountOf(account, "PESERTA UJI"), cause);
        claims.routed(claim.number(), Route.FAST);
        approve(claim.number());
        return claim.number();
    }

    private void approve(ClaimNumber claim) {
        statements.calculate(claim);
        statements.approvalLevel(claim);
        BankServer.bean(Determinations.class).determine(claim);
    }

    private static BankAccount accountOf(String number, String holder) {
        BankServer.knowsAccount(BANK, number, holder);
        return new BankAccount(BANK, number);
    }

    private Member member() {
        var nik = Nik.of("990303010190%04d".formatted(7300 + RUNNING.incrementAndGet()));
        members.save(List.of(person(nik)));
        return members.byNik(nik).orElseThrow();
    }

    private static Member person(Nik nik) {
        var card = new Membership(
                Kpj.of("973%08d".formatted(RUNNING.get())),
                Segment.PU,
                "PT Uji",
                MembershipStatus.NON_ACTIVE,
                LocalDate.of(2015, 1, 1),
                LocalDate.of(2026, 9, 30),
                "RESIGNATION",
                Rupiah.of(80_000_000),
                LocalDate.of(2025, 12, 31),
                Rupiah.ZERO,
                null);
        return new Member(
                0,
                nik,
                "Peserta Uji",
                "MEDAN",
                LocalDate.of(1990, 1, 1),
                Sex.M,
                "IBU UJI",
                MobileNumber.of("+6281200000001"),
                EmailAddress.of("peserta@example.com"),
                null,
                null,
                null,
                List.of(card));
    }

    private ClaimNumber filedFor(Housing housing, BankAccount account) {
        var member = member();
        return claims.add(new NewClaim(
                        Channel.WEB,
                        ClaimCause.PARTIAL_30,
                        "TJM",
                        member.id(),
                        claimant(member),
                        account,
                        30,
                        null,
                        housing,
                        "2026-01",
                        List.of(),
                        true,
                        "id",
                        "member"))
                .number();
    }

    private ClaimNumber filedByHeir(Member member, BankAccount account, Heir heir) {
        return claims.add(new NewClaim(
                        Channel.BRANCH,
                        ClaimCause.DEATH,
                        "TJM",
                        member.id(),
                        claimant(member),
                        account,
                        null,
                        null,
                        null,
                        new Recipient(heir.name(), heir.nik(), heir.relationship()),
                        List.of(heir),
                        "2026-01",
                        List.of(),
                        false,
                        "id",
                        "member"))
                .number();
    }

    private Claim filed(Member member, BankAccount account, ClaimCause cause) {
        return claims.add(new NewClaim(
                Channel.WEB,
                cause,
                "TJM",
                member.id(),
                claimant(member),
                account,
                null,
                null,
                null,
                "2026-01",
                List.of(),
                true,
                "id",
                "member"));
    }

    private static Claimant claimant(Member member) {
        return new Claimant(
                member.identity(),
                member.name(),
                member.birthPlace(),
                member.birthDate(),
                member.motherMaidenName(),
                new Claimant.Address("Jalan Uji 1", "1212012001", "20362"),
                member.mobile(),
                Objects.requireNonNull(member.email()),
                null,
                false);
    }
}
