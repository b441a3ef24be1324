package id.jht.disbursement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jht.claim.ClaimNumber;
import id.jht.shared.BankAccount;
import id.jht.shared.RefusedException;
import id.jht.shared.Rupiah;
import id.jht.testing.BankServer;
import id.jht.testing.RoomDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** Whatever is killed, cut off or repeated: an order moves money once. Against the simulated bank over real HTTP. */
class PayoutOrdersTest {

    private static final Rupiah AMOUNT = Rupiah.of(7_250_000);
    private static final AtomicInteger RUNNING = new AtomicInteger(72_000_000);
    private static final Predicate<Attempt> ALLOWED = attempt -> true;
    private static final PayoutSettings SETTINGS = new PayoutSettings(
            List.of(Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofMinutes(1)), Duration.ofHours(4), 4, 0.8);

    private final BankServer.MovableClock clock = BankServer.clock();
    private final AttemptTable attempts = new AttemptTable(RoomDatabase.jdbc());
    private final PayoutTable payouts = new PayoutTable(RoomDatabase.jdbc(), attempts);
    private final AccountTable accounts = new AccountTable(RoomDatabase.jdbc());
    private final Readings readings = new Readings(SETTINGS);
    private final BankWord word = new BankWord(BankServer.client(), BankServer.bean(BankBooks.class));
    private final EndedOrders ended = new EndedOrders(attempts, payouts, word, readings, clock);
    private final PayoutConfirmation confirmation = new PayoutConfirmation(attempts, word, readings, clock);
    private final PayoutPreparation preparation =
            new PayoutPreparation(payouts, attempts, accounts, ended, BankServer.bean(Rails.class), clock);
    private final PayoutOrders orders = ordersTo(BankServer.client());

    @BeforeEach
    void theBankBehaves() {
        BankServer.reset();
    }

    @Test
    void aPreparedOrderIsPaid() {
        var claim = prepared("7200000000");

        assertThat(orders.order(claim, ALLOWED)).isEqualTo(PayoutProgress.SETTLED);

        assertThat(BankServer.bookingsOn("7200000000"))
                .singleElement()
                .satisfies(booking -> assertThat(booking)
                        .containsEntry("amount", 7_250_000)
                        .containsEntry("customerReference", claim.value())
                        .containsEntry(
                                "partnerReferenceNo", "JHTPAY-" + claim.value().replaceAll("\\D", "") + "-1"));
        assertThat(shown(claim).status()).isEqualTo(Payout.Status.ORDERED);
    }

    @Test
    void preparingTwiceWritesOneOrder() {
        var claim = prepared("7200000001");
        prepare(claim, "7200000001");

        assertThat(shown(claim).attempts()).hasSize(1);
    }

    @Test
    void aStepThatIsRepeatedAfterItsTransactionWasLostDoesNotPayAgain() {
        var claim = prepared("7200000002");
        RoomDatabase.transactions().executeWithoutResult(step -> {
            orders.order(claim, ALLOWED);
            step.setRollbackOnly();
        });

        assertThat(shown(claim).attempts().get(0).state()).isEqualTo("SENT");
        assertThat(orders.order(claim, ALLOWED)).isEqualTo(PayoutProgress.SETTLED);
        assertThat(BankServer.bookingsOn("7200000002")).hasSize(1);
    }

    @Test
    void aNodeKilledBeforeTheFirstByteLeftPaysAfterTheBankHasTwiceSaidNo() {
        var claim = prepared("7200000003");
        assertThatThrownBy(() -> ordersTo(new KilledBank()).order(claim, ALLOWED))
                .hasMessage("killed");

        assertThat(orders.order(claim, ALLOWED)).isEqualTo(PayoutProgress.UNKNOWN);
        assertThat(orders.nextInquiry(claim)).isEqualTo(clock.instant().plusSeconds(5));
        assertThat(orders.inquire(claim)).isEqualTo(PayoutProgress.UNKNOWN);
        clock.move(Duration.ofSeconds(5));
        assertThat(orders.inquire(claim)).isEqualTo(PayoutProgress.NOT_RECEIVED);
        assertThat(BankServer.bookingsOn("7200000003")).isEmpty();

        assertThat(orders.order(claim, ALLOWED)).isEqualTo(PayoutProgress.SETTLED);
        assertThat(BankServer.bookingsOn("7200000003")).hasSize(1);
        assertThat(shown(claim).attempts()).hasSize(1);
    }

    @Test
    void aBankThatIsDownIsPaidThroughOnceItIsBack() {
        var claim = prepared("7200000004");
        BankServer.behave(Map.of("answer", "DOWN"));

        assertThat(orders.order(claim, ALLOWED)).isEqualTo(PayoutProgress.UNKNOWN);
        assertThat(orders.inquire(claim)).isEqualTo(PayoutProgress.UNKNOWN);

        BankServer.reset();
        assertThat(orders.inquire(claim)).isEqualTo(PayoutProgress.UNKNOWN);
        clock.move(Duration.ofSeconds(5));
        assertThat(orders.inquire(claim)).isEqualTo(PayoutProgress.NOT_RECEIVED);
        assertThat(orders.order(claim, ALLOWED)).isEqualTo(PayoutProgress.SETTLED);
        assertThat(BankServer.bookingsOn("7200000004")).hasSize(1);
    }

    @Test
    void anAnswerThatWasLostIsFoundByTheNextQuestion() {
        var claim = prepared("7200000005");
        BankServer.behave(Map.of("service", "transfer", "answer", "CUT_AFTER", "times", 1));

        assertThat(orders.order(claim, ALLOWED)).isEqualTo(PayoutProgress.UNKNOWN);
        assertThat(orders.inquire(claim)).isEqualTo(PayoutProgress.SETTLED);
        assertThat(BankServer.bookingsOn("7200000005")).hasSize(1);
    }

    @Test
    void twoNodesThatOrderAtTheSameTimePayOnce() {
        var claim = prepared("7200000006");
        var second = CompletableFuture.supplyAsync(() -> inTransaction(claim));
        inTransaction(claim);
        second.join();

        assertThat(BankServer.bookingsOn("7200000006")).hasSize(1);
        assertThat(orders.inquire(claim)).isEqualTo(PayoutProgress.SETTLED);
    }

    @Test
    void aClaimThatCannotBePaidAnyMoreIsNotSent() {
        var claim = prepared("7200000007");

        assertThatThrownBy(() -> orders.order(claim, attempt -> {
                    throw new IllegalStateException("withdrawn");
                }))
                .hasMessage("withdrawn");
        assertThat(shown(claim).attempts().get(0).state()).isEqualTo("PREPARED");
        assertThat(BankServer.bookingsOn("7200000007")).isEmpty();
    }

    @Test
    void theBankIsAskedWithGrowingPausesUntilFinanceWatches() {
        var claim = prepared("7200000008");
        BankServer.behave(Map.of("service", "transfer", "answer", "2021800", "times", 1));
        BankServer.behave(Map.of("service", "status", "answer", "ERROR_500"));

        assertThat(orders.order(claim, ALLOWED)).isEqualTo(PayoutProgress.PENDING);
        assertThat(pauseBefore(claim)).isEqualTo(Duration.ofSeconds(5));
        orders.inquire(claim);
        assertThat(pauseBefore(claim)).isEqualTo(Duration.ofSeconds(10));
        orders.inquire(claim);
        orders.inquire(claim);
        assertThat(pauseBefore(claim)).isEqualTo(Duration.ofMinutes(1));

        clock.move(Duration.ofHours(4));
        assertThat(orders.inquire(claim)).isEqualTo(PayoutProgress.OVERDUE);
        BankServer.reset();
        assertThat(orders.inquire(claim)).isEqualTo(PayoutProgress.SETTLED);
    }

    @Test
    void whileAnOrderMayHaveMovedMoneyNoOtherIsWritten() {
        var claim = prepared("7200000009");
        BankServer.behave(Map.of("service", "transfer", "answer", "TIMEOUT_AFTER_BOOKING", "times", 1));
        orders.order(claim, ALLOWED);

        assertThat(prepare(claim, "7200000010")).isFalse();
        orders.inquire(claim);
        assertThat(prepare(claim, "7200000010")).isFalse();

        assertThat(shown(claim).attempts()).hasSize(1);
        assertThatThrownBy(() -> writeAnother(claim)).isInstanceOf(DuplicateKeyException.class);
    }

    /** Without asking anybody. */
    private void writeAnother(ClaimNumber claim) {
        attempts.add(
                claim, 2, Rail.BI_FAST, new BankAccount("014", "7200000010"), "PESERTA UJI", AMOUNT, clock.instant());
    }

    @Test
    void afterARefusedAccountAnotherOneIsPaidUnderANewReference() {
        var claim = prepared("7200000011");
        assertThat(orders.order(claim, ALLOWED)).isEqualTo(PayoutProgress.ACCOUNT_REFUSED);
        assertThat(shown(claim).status()).isEqualTo(Payout.Status.FAILED);

        prepare(claim, "7200000012");

        assertThat(orders.order(claim, ALLOWED)).isEqualTo(PayoutProgress.SETTLED);
        assertThat(shown(claim).attempts()).extracting(Payout.Attempt::state).containsExactly("REFUSED", "SETTLED");
        assertThat(BankServer.bookingsOn("7200000011")).isEmpty();
        assertThat(BankServer.bookingsOn("7200000012")).hasSize(1);
    }

    @Test
    void aRefusalThatTheBooksOfTheBankContradictIsNotBelieved() {
        var claim = prepared("7200000020");
        BankServer.behave(Map.of("service", "transfer", "answer", "SAYS_REFUSED", "times", 1));

        assertThat(orders.order(claim, ALLOWED)).isEqualTo(PayoutProgress.SETTLED);
        assertThat(BankServer.bookingsOn("7200000020")).hasSize(1);
    }

    @Test
    void anAmountThatARailDoesNotTakeGoesByAnotherOneUnderANewReference() {
        var claim = prepared("7200000021", Rupiah.of(120_000_000));
        BankServer.behave(Map.of("service", "transfer", "answer", "4031802", "times", 1));
        assertThat(orders.order(claim, ALLOWED)).isEqualTo(PayoutProgress.SEND_ANEW);

        prepare(claim, "7200000021", Rupiah.of(120_000_000));

        assertThat(orders.order(claim, ALLOWED)).isEqualTo(PayoutProgress.SETTLED);
        assertThat(shown(claim).attempts()).extracting(Payout.Attempt::rail).containsExactly(Rail.BI_FAST, Rail.RTGS);
        assertThat(BankServer.bookingsOn("7200000021")).hasSize(1);
    }

    @Test
    void aPaymentThatNoRailTakesGoesToFinance() {
        var claim = prepared("7200000022");
        BankServer.behave(Map.of("service", "transfer", "answer", "4031802"));
        assertThat(orders.order(claim, ALLOWED)).isEqualTo(PayoutProgress.SEND_ANEW);
        prepare(claim, "7200000022");

        assertThat(orders.order(claim, ALLOWED)).isEqualTo(PayoutProgress.FAILED);
        assertThat(shown(claim).attempts()).extracting(Payout.Attempt::rail).containsExactly(Rail.BI_FAST, Rail.SKN);
    }

    @Test
    void afterTheCutOffOnAFridayTheOrderWaitsForMonday() {
        moveTo("2028-03-10T02:00:00Z");
        var claim = prepared("7200000023");
        BankServer.behave(Map.of("service", "transfer", "answer", "4031806", "times", 1));
        var opening = Instant.parse("2028-03-12T23:30:00Z");

        assertThat(orders.order(claim, ALLOWED)).isEqualTo(PayoutProgress.CLOSED);
        assertThat(orders.nextInquiry(claim)).isEqualTo(opening);
        assertThat(orders.inquire(claim)).isEqualTo(PayoutProgress.CLOSED);

        clock.move(Duration.between(clock.instant(), opening));
        assertThat(orders.inquire(claim)).isEqualTo(PayoutProgress.SEND_ANEW);
    }

    @Test
    void anOrderByRtgsIsHeldOverTheWeekend() {
        moveTo("2028-03-17T09:30:00Z");
        var claim = prepared("7200000024", Rupiah.of(300_000_000));

        assertThat(orders.order(claim, ALLOWED)).isEqualTo(PayoutProgress.CLOSED);
        assertThat(shown(claim).attempts().get(0).state()).isEqualTo("PREPARED");
        assertThat(orders.nextInquiry(claim)).isEqualTo(Instant.parse("2028-03-19T23:30:00Z"));

        clock.move(Duration.between(clock.instant(), orders.nextInquiry(claim)));
        assertThat(orders.inquire(claim)).isEqualTo(PayoutProgress.NOT_RECEIVED);
        assertThat(orders.order(claim, ALLOWED)).isEqualTo(PayoutProgress.SETTLED);
        assertThat(BankServer.bookingsOn("7200000024")).hasSize(1);
    }

    @Test
    void anOrderThatFailsLaterGoesToFinance() {
        var claim = prepared("7200000206");

        assertThat(orders.order(claim, ALLOWED)).isEqualTo(PayoutProgress.PENDING);
        assertThat(orders.inquire(claim)).isEqualTo(PayoutProgress.FAILED);
        assertThat(confirmation.confirm(claim, "agus")).isFalse();
    }

    @Test
    void financeIsBelievedOnlyWhenTheBankSaysPaid() {
        var claim = prepared("7200000013");
        BankServer.behave(Map.of("service", "transfer", "answer", "TIMEOUT_AFTER_BOOKING", "times", 1));
        orders.order(claim, ALLOWED);

        assertThat(confirmation.confirm(claim, "agus")).isTrue();
        assertThat(orders.latest(claim).state()).isEqualTo(AttemptState.SETTLED);
    }

    @Test
    void whatWasPaidStaysPaid() {
        var claim = prepared("7200000014");
        orders.order(claim, ALLOWED);
        payouts.markPaid(orders.latest(claim), clock.instant());

        assertThat(shown(claim).paidAt()).isEqualTo(clock.instant());
        assertThatThrownBy(() -> payouts.mark(claim, Payout.Status.FAILED)).isInstanceOf(DataAccessException.class);
        assertThat(prepare(claim, "7200000015")).isFalse();
        assertThatThrownBy(() -> writeAnother(claim)).isInstanceOf(DataAccessException.class);
    }

    @Test
    void aRefusedOrderThatTheBankBooksLatePaysTheClaimAndNoOtherGoesOut() {
        var claim = refused("7200000030");
        theBankBooksLate(claim);

        assertThat(prepare(claim, "7200000031")).isFalse();

        assertThat(orders.order(claim, ALLOWED)).isEqualTo(PayoutProgress.SETTLED);
        assertThat(shown(claim).attempts()).extracting(Payout.Attempt::state).containsExactly("SETTLED");
        assertThat(BankServer.bookingsOn("7200000030")).hasSize(1);
        assertThat(BankServer.bookingsOn("7200000031")).isEmpty();
    }

    @Test
    void anEarlierOrderThatIsBookedLatePaysTheClaimAlthoughAnotherOneWasWritten() {
        var claim = refused("7200000032");
        prepare(claim, "7200000033");
        theBankBooksLate(claim);

        assertThat(prepare(claim, "7200000033")).isFalse();

        assertThat(orders.order(claim, ALLOWED)).isEqualTo(PayoutProgress.SETTLED);
        payouts.markPaid(orders.latest(claim), clock.instant());
        assertThat(shown(claim).account().number()).isEqualTo("7200000032");
        assertThat(BankServer.bookingsOn("7200000033")).isEmpty();
    }

    @Test
    void aQuestionAboutARefusedOrderFindsThatTheBankHasBookedItLate() {
        var claim = refused("7200000034");
        assertThat(orders.inquire(claim)).isEqualTo(PayoutProgress.FAILED);
        theBankBooksLate(claim);

        assertThat(ended.standing(claim)).isEqualTo(EndedOrders.Standing.PAID);
        assertThat(orders.inquire(claim)).isEqualTo(PayoutProgress.SETTLED);
    }

    @Test
    void whileTheBankDoesNotAnswerAboutARefusedOrderNoOtherIsWritten() {
        var claim = refused("7200000035");
        BankServer.behave(Map.of("service", "status", "answer", "ERROR_500"));

        assertThat(ended.standing(claim)).isEqualTo(EndedOrders.Standing.OPEN);
        assertThat(orders.inquire(claim)).as("no answer is no news").isEqualTo(PayoutProgress.FAILED);
        assertThat(prepare(claim, "7200000035")).isFalse();
        assertThat(orders.order(claim, ALLOWED)).isEqualTo(PayoutProgress.UNKNOWN);

        BankServer.reset();
        assertThat(orders.order(claim, ALLOWED)).isEqualTo(PayoutProgress.FAILED);
        assertThat(shown(claim).attempts().get(0).bankWords()).startsWith("4031801");
        assertThat(prepare(claim, "7200000035")).isTrue();
        assertThat(orders.order(claim, ALLOWED)).isEqualTo(PayoutProgress.SETTLED);
        assertThat(BankServer.bookingsOn("7200000035")).hasSize(1);
    }

    @Test
    void aRefusalThatTheBankDoesNotRememberIsBelievedAfterItHasTwiceSaidNo() {
        var claim = prepared("7200000036");
        BankServer.behave(Map.of("service", "transfer", "answer", "4011800", "times", 1));

        assertThat(orders.order(claim, ALLOWED)).isEqualTo(PayoutProgress.UNKNOWN);
        assertThat(orders.inquire(claim)).isEqualTo(PayoutProgress.UNKNOWN);
        assertThat(prepare(claim, "7200000037")).isFalse();
        clock.move(Duration.ofSeconds(5));
        assertThat(orders.inquire(claim)).isEqualTo(PayoutProgress.FAILED);
        assertThat(shown(claim).attempts().get(0).bankWords()).startsWith("4011800");
    }

    @Test
    void anOrderThatTheBankNeverGetsGoesToFinanceAfterSomeSends() {
        var claim = prepared("7200000038");
        BankServer.behave(Map.of("service", "transfer", "answer", "5001800"));
        for (var send = 1; send < 4; send++) {
            assertThat(sentAndNotReceived(claim)).isEqualTo(PayoutProgress.NOT_RECEIVED);
        }

        assertThat(sentAndNotReceived(claim)).isEqualTo(PayoutProgress.OVERDUE);

        BankServer.reset();
        assertThat(prepare(claim, "7200000038")).as("finance repeats it").isTrue();
        assertThat(orders.order(claim, ALLOWED)).isEqualTo(PayoutProgress.SETTLED);
        assertThat(shown(claim).attempts()).hasSize(1);
    }

    private PayoutProgress sentAndNotReceived(ClaimNumber claim) {
        assertThat(orders.order(claim, ALLOWED)).isEqualTo(PayoutProgress.UNKNOWN);
        orders.inquire(claim);
        clock.move(Duration.ofSeconds(5));
        return orders.inquire(claim);
    }

    @Test
    void anOrderThatWasSentIsNotGivenUpBeforeTheBankIsAskedAgain() {
        var claim = prepared("7200000039");
        BankServer.behave(Map.of("service", "transfer", "answer", "5001800", "times", 1));
        assertThat(sentAndNotReceived(claim)).isEqualTo(PayoutProgress.NOT_RECEIVED);
        theBankBooksLate(claim);

        assertThat(prepare(claim, "7200000040")).isFalse();

        assertThat(orders.order(claim, ALLOWED)).isEqualTo(PayoutProgress.SETTLED);
        assertThat(BankServer.bookingsOn("7200000040")).isEmpty();
    }

    @Test
    void aStatementProvesNothingAgainstTheBankThatSaysGivenBackOrRefused() {
        var returned = prepared("7200000041");
        orders.order(returned, ALLOWED);
        RoomDatabase.jdbc()
                .sql("update payout_attempt set state = 'UNKNOWN' where claim_number = ?")
                .param(returned.value())
                .update();
        statementShows(returned, "maya");
        BankServer.behave(Map.of("service", "status", "answer", "RETURNED", "times", 1));
        assertThat(confirmation.confirm(returned, "agus")).isFalse();
        assertThat(orders.inquire(returned)).isEqualTo(PayoutProgress.FAILED);
        BankServer.behave(Map.of("service", "status", "answer", "ERROR_500", "times", 1));
        assertThat(confirmation.confirm(returned, "agus")).isFalse();

        var refused = refused("7200000042");
        statementShows(refused, "maya");
        assertThat(confirmation.confirm(refused, "agus")).isFalse();
        assertThat(ended.standing(refused)).as("nor is it paid again").isEqualTo(EndedOrders.Standing.OPEN);
    }

    @Test
    void aStatementProvesAPaymentOfWhichTheBankSaysNothingUnlessOnePersonBroughtItAndDecides() {
        var claim = prepared("7200000043");
        BankServer.behave(Map.of("service", "transfer", "answer", "TIMEOUT_AFTER_BOOKING", "times", 1));
        BankServer.behave(Map.of("service", "status", "answer", "ERROR_500"));
        orders.order(claim, ALLOWED);
        statementShows(claim, "agus");

        assertThatThrownBy(() -> confirmation.confirm(claim, "agus"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("empat mata");
        assertThat(confirmation.confirm(claim, "maya")).isTrue();
        assertThat(orders.latest(claim).bankReference()).isEqualTo("SIM1");
    }

    @Test
    void anOrderWhoseBookingAStatementShowsIsNotSentAgainAlthoughTheBankDoesNotKnowIt() {
        var claim = prepared("7200000044");
        BankServer.behave(Map.of("service", "transfer", "answer", "5001800", "times", 1));
        orders.order(claim, ALLOWED);
        statementShows(claim, "agus");

        orders.inquire(claim);
        clock.move(Duration.ofSeconds(5));
        assertThat(orders.inquire(claim)).isEqualTo(PayoutProgress.UNKNOWN);
    }

    @Test
    void whatWasWrittenToBePaidCannotBeChangedOrTakenAwayByAnybody() {
        prepared("7200000045");
        for (var change : List.of(
                "update payout_attempt set amount = amount + 1",
                "update payout_attempt set account_number = '1'",
                "update payout_attempt set bank_code = '002'",
                "update payout_attempt set rail = 'SKN'",
                "update payout_attempt set partner_reference_no = 'x'",
                "update payout_attempt set claim_number = 'JHT-2026-72000001'",
                "delete from payout_attempt")) {
            assertThatThrownBy(() -> RoomDatabase.jdbc()
                            .sql(change + " where account_number = '7200000045'")
                            .update())
                    .as(change)
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("stays as it was written");
        }
    }

    @Test
    void anOrderThatIsNotAnyMoreWhatWasApprovedIsNotSent() {
        var claim = prepared("7200000046");

        assertThat(orders.order(claim, attempt -> false)).isEqualTo(PayoutProgress.SEND_ANEW);

        assertThat(shown(claim).attempts().get(0).state()).isEqualTo("PREPARED");
        assertThat(BankServer.bookingsOn("7200000046")).isEmpty();
    }

    private ClaimNumber refused(String account) {
        var claim = prepared(account);
        BankServer.behave(Map.of("service", "transfer", "answer", "4031801", "times", 1));
        assertThat(orders.order(claim, ALLOWED)).isEqualTo(PayoutProgress.FAILED);
        return claim;
    }

    private PayoutProgress inTransaction(ClaimNumber claim) {
        var progress = RoomDatabase.transactions().execute(step -> orders.order(claim, ALLOWED));
        return java.util.Objects.requireNonNull(progress);
    }

    private void moveTo(String moment) {
        clock.move(Duration.between(clock.instant(), Instant.parse(moment)));
    }

    private Duration pauseBefore(ClaimNumber claim) {
        return Duration.between(clock.instant(), orders.nextInquiry(claim));
    }

    private PayoutOrders ordersTo(Bank bank) {
        return new PayoutOrders(
                attempts,
                payouts,
                bank,
                new BankWord(bank, BankServer.bean(BankBooks.class)),
                ended,
                readings,
                BankServer.bean(Rails.class),
                new ExternalIds(RoomDatabase.jdbc(), clock),
                SETTINGS,
                new DataSourceTransactionManager(RoomDatabase.dataSource()),
                clock);
    }

    private ClaimNumber prepared(String account) {
        return prepared(account, AMOUNT);
    }

    private ClaimNumber prepared(String account, Rupiah amount) {
        var claim = ClaimNumber.of("JHT-2026-" + RUNNING.incrementAndGet());
        prepare(claim, account, amount);
        return claim;
    }

    private boolean prepare(ClaimNumber claim, String number) {
        return prepare(claim, number, AMOUNT);
    }

    private boolean prepare(ClaimNumber claim, String number, Rupiah amount) {
        var account = new BankAccount("014", number);
        accounts.save(claim, new CheckedAccount(account, "PESERTA UJI", 1, "", clock.instant()));
        var written = RoomDatabase.transactions().execute(step -> preparation.prepare(claim, amount, account));
        return Boolean.TRUE.equals(written);
    }

    /** What was refused or lost is executed after all, as a bank does that gets the money through late. */
    private static void theBankBooksLate(ClaimNumber claim) {
        var late = RoomDatabase.jdbc()
                .sql(
                        "update sandbox.bank_transfer set state = 'BOOKED', booked_at = now() where customer_reference = ?")
                .param(claim.value())
                .update();
        assertThat(late).isEqualTo(1);
    }

    private void statementShows(ClaimNumber claim, String importedBy) {
        var attempt = orders.latest(claim);
        RoomDatabase.jdbc()
                .sql("""
                        with statement as (insert into account_statement (key, file_name, account, from_day, to_day,
                            imported_at, imported_by) values (:reference, 'k.sta', '1', '2026-11-20', '2026-11-20', now(), :by)
                            returning id)
                        insert into account_statement_line
                        select id, 1, '2026-11-20', true, :amount, 'NTRF', :reference, 'SIM1', '' from statement
                        """)
                .param("reference", attempt.partnerReferenceNo())
                .param("by", importedBy)
                .param("amount", attempt.amount().amount())
                .update();
    }

    private Payout shown(ClaimNumber claim) {
        return payouts.find(claim).orElseThrow();
    }

    /** Stands for a node that dies between the mark and the message. */
    private static final class KilledBank implements Bank {

        @Override
        public boolean holds(BankAccount account) {
            return false;
        }

        @Override
        public Inquiry inquire(BankAccount account, String reference) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Answer transfer(Order order) {
            throw new IllegalStateException("killed");
        }

        @Override
        public Answer status(Order order) {
            throw new UnsupportedOperationException();
        }
    }
}
