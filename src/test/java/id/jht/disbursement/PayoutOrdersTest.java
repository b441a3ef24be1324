package id.jht.disbursement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jht.claim.ClaimNumber;
import id.jht.shared.BankAccount;
import id.jht.shared.Rupiah;
import id.jht.testing.BankServer;
import id.jht.testing.RoomDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** Whatever is killed, cut off or repeated: an order moves money once. Against the simulated bank over real HTTP. */
class PayoutOrdersTest {

    private static final Rupiah AMOUNT = Rupiah.of(7_250_000);
    private static final AtomicInteger RUNNING = new AtomicInteger(72_000_000);
    private static final Runnable NOTHING = () -> {};
    private static final PayoutSettings SETTINGS = new PayoutSettings(
            List.of(Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofMinutes(1)), Duration.ofHours(4), 4, 0.8);

    private final BankServer.MovableClock clock = BankServer.clock();
    private final AttemptTable attempts = new AttemptTable(RoomDatabase.jdbc());
    private final PayoutTable payouts = new PayoutTable(RoomDatabase.jdbc(), attempts);
    private final AccountTable accounts = new AccountTable(RoomDatabase.jdbc());
    private final PayoutPreparation preparation =
            new PayoutPreparation(payouts, attempts, accounts, BankServer.bean(Rails.class), clock);
    private final PayoutOrders orders = ordersTo(BankServer.client());

    @BeforeEach
    void theBankBehaves() {
        BankServer.reset();
    }

    @Test
    void aPreparedOrderIsPaid() {
        var claim = prepared("7200000000");

        assertThat(orders.order(claim, NOTHING)).isEqualTo(PayoutProgress.SETTLED);

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
            orders.order(claim, NOTHING);
            step.setRollbackOnly();
        });

        assertThat(shown(claim).attempts().get(0).state()).isEqualTo("SENT");
        assertThat(orders.order(claim, NOTHING)).isEqualTo(PayoutProgress.SETTLED);
        assertThat(BankServer.bookingsOn("7200000002")).hasSize(1);
    }

    @Test
    void aNodeKilledBeforeTheFirstByteLeftPaysAfterTheBankHasTwiceSaidNo() {
        var claim = prepared("7200000003");
        assertThatThrownBy(() -> ordersTo(new KilledBank()).order(claim, NOTHING))
                .hasMessage("killed");

        assertThat(orders.order(claim, NOTHING)).isEqualTo(PayoutProgress.UNKNOWN);
        assertThat(orders.nextInquiry(claim)).isEqualTo(clock.instant().plusSeconds(5));
        assertThat(orders.inquire(claim)).isEqualTo(PayoutProgress.UNKNOWN);
        clock.move(Duration.ofSeconds(5));
        assertThat(orders.inquire(claim)).isEqualTo(PayoutProgress.NOT_RECEIVED);
        assertThat(BankServer.bookingsOn("7200000003")).isEmpty();

        assertThat(orders.order(claim, NOTHING)).isEqualTo(PayoutProgress.SETTLED);
        assertThat(BankServer.bookingsOn("7200000003")).hasSize(1);
        assertThat(shown(claim).attempts()).hasSize(1);
    }

    @Test
    void aBankThatIsDownIsPaidThroughOnceItIsBack() {
        var claim = prepared("7200000004");
        BankServer.behave(Map.of("answer", "DOWN"));

        assertThat(orders.order(claim, NOTHING)).isEqualTo(PayoutProgress.UNKNOWN);
        assertThat(orders.inquire(claim)).isEqualTo(PayoutProgress.UNKNOWN);

        BankServer.reset();
        assertThat(orders.inquire(claim)).isEqualTo(PayoutProgress.UNKNOWN);
        clock.move(Duration.ofSeconds(5));
        assertThat(orders.inquire(claim)).isEqualTo(PayoutProgress.NOT_RECEIVED);
        assertThat(orders.order(claim, NOTHING)).isEqualTo(PayoutProgress.SETTLED);
        assertThat(BankServer.bookingsOn("7200000004")).hasSize(1);
    }

    @Test
    void anAnswerThatWasLostIsFoundByTheNextQuestion() {
        var claim = prepared("7200000005");
        BankServer.behave(Map.of("service", "transfer", "answer", "CUT_AFTER", "times", 1));

        assertThat(orders.order(claim, NOTHING)).isEqualTo(PayoutProgress.UNKNOWN);
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

        assertThatThrownBy(() -> orders.order(claim, () -> {
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

        assertThat(orders.order(claim, NOTHING)).isEqualTo(PayoutProgress.PENDING);
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
        orders.order(claim, NOTHING);

        assertThatThrownBy(() -> prepare(claim, "7200000010")).isInstanceOf(DuplicateKeyException.class);
        orders.inquire(claim);
        assertThatThrownBy(() -> prepare(claim, "7200000010")).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void afterARefusedAccountAnotherOneIsPaidUnderANewReference() {
        var claim = prepared("7200000011");
        assertThat(orders.order(claim, NOTHING)).isEqualTo(PayoutProgress.ACCOUNT_REFUSED);
        assertThat(shown(claim).status()).isEqualTo(Payout.Status.FAILED);

        prepare(claim, "7200000012");

        assertThat(orders.order(claim, NOTHING)).isEqualTo(PayoutProgress.SETTLED);
        assertThat(shown(claim).attempts()).extracting(Payout.Attempt::state).containsExactly("REFUSED", "SETTLED");
        assertThat(BankServer.bookingsOn("7200000011")).isEmpty();
        assertThat(BankServer.bookingsOn("7200000012")).hasSize(1);
    }

    @Test
    void aRefusalThatTheBooksOfTheBankContradictIsNotBelieved() {
        var claim = prepared("7200000020");
        BankServer.behave(Map.of("service", "transfer", "answer", "SAYS_REFUSED", "times", 1));

        assertThat(orders.order(claim, NOTHING)).isEqualTo(PayoutProgress.SETTLED);
        assertThat(BankServer.bookingsOn("7200000020")).hasSize(1);
    }

    @Test
    void anAmountThatARailDoesNotTakeGoesByAnotherOneUnderANewReference() {
        var claim = prepared("7200000021", Rupiah.of(120_000_000));
        BankServer.behave(Map.of("service", "transfer", "answer", "4031802", "times", 1));
        assertThat(orders.order(claim, NOTHING)).isEqualTo(PayoutProgress.SEND_ANEW);

        prepare(claim, "7200000021", Rupiah.of(120_000_000));

        assertThat(orders.order(claim, NOTHING)).isEqualTo(PayoutProgress.SETTLED);
        assertThat(shown(claim).attempts()).extracting(Payout.Attempt::rail).containsExactly(Rail.BI_FAST, Rail.RTGS);
        assertThat(BankServer.bookingsOn("7200000021")).hasSize(1);
    }

    @Test
    void aPaymentThatNoRailTakesGoesToFinance() {
        var claim = prepared("7200000022");
        BankServer.behave(Map.of("service", "transfer", "answer", "4031802"));
        assertThat(orders.order(claim, NOTHING)).isEqualTo(PayoutProgress.SEND_ANEW);
        prepare(claim, "7200000022");

        assertThat(orders.order(claim, NOTHING)).isEqualTo(PayoutProgress.FAILED);
        assertThat(shown(claim).attempts()).extracting(Payout.Attempt::rail).containsExactly(Rail.BI_FAST, Rail.SKN);
    }

    @Test
    void afterTheCutOffOnAFridayTheOrderWaitsForMonday() {
        moveTo("2028-03-10T02:00:00Z");
        var claim = prepared("7200000023");
        BankServer.behave(Map.of("service", "transfer", "answer", "4031806", "times", 1));
        var opening = Instant.parse("2028-03-12T23:30:00Z");

        assertThat(orders.order(claim, NOTHING)).isEqualTo(PayoutProgress.CLOSED);
        assertThat(orders.nextInquiry(claim)).isEqualTo(opening);
        assertThat(orders.inquire(claim)).isEqualTo(PayoutProgress.CLOSED);

        clock.move(Duration.between(clock.instant(), opening));
        assertThat(orders.inquire(claim)).isEqualTo(PayoutProgress.SEND_ANEW);
    }

    @Test
    void anOrderByRtgsIsHeldOverTheWeekend() {
        moveTo("2028-03-17T09:30:00Z");
        var claim = prepared("7200000024", Rupiah.of(300_000_000));

        assertThat(orders.order(claim, NOTHING)).isEqualTo(PayoutProgress.CLOSED);
        assertThat(shown(claim).attempts().get(0).state()).isEqualTo("PREPARED");
        assertThat(orders.nextInquiry(claim)).isEqualTo(Instant.parse("2028-03-19T23:30:00Z"));

        clock.move(Duration.between(clock.instant(), orders.nextInquiry(claim)));
        assertThat(orders.inquire(claim)).isEqualTo(PayoutProgress.NOT_RECEIVED);
        assertThat(orders.order(claim, NOTHING)).isEqualTo(PayoutProgress.SETTLED);
        assertThat(BankServer.bookingsOn("7200000024")).hasSize(1);
    }

    @Test
    void anOrderThatFailsLaterGoesToFinance() {
        var claim = prepared("7200000206");

        assertThat(orders.order(claim, NOTHING)).isEqualTo(PayoutProgress.PENDING);
        assertThat(orders.inquire(claim)).isEqualTo(PayoutProgress.FAILED);
        assertThat(orders.isSettledAtBank(claim)).isFalse();
    }

    @Test
    void financeIsBelievedOnlyWhenTheBankSaysPaid() {
        var claim = prepared("7200000013");
        BankServer.behave(Map.of("service", "transfer", "answer", "TIMEOUT_AFTER_BOOKING", "times", 1));
        orders.order(claim, NOTHING);

        assertThat(orders.isSettledAtBank(claim)).isTrue();
        assertThat(orders.latest(claim).state()).isEqualTo(AttemptState.SETTLED);
    }

    @Test
    void whatWasPaidStaysPaid() {
        var claim = prepared("7200000014");
        orders.order(claim, NOTHING);
        payouts.markPaid(claim, clock.instant());

        assertThat(shown(claim).paidAt()).isEqualTo(clock.instant());
        assertThatThrownBy(() -> payouts.mark(claim, Payout.Status.FAILED)).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> prepare(claim, "7200000015")).isInstanceOf(DataAccessException.class);
    }

    private PayoutProgress inTransaction(ClaimNumber claim) {
        var progress = RoomDatabase.transactions().execute(step -> orders.order(claim, NOTHING));
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
                BankServer.bean(BankBooks.class),
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

    private void prepare(ClaimNumber claim, String number) {
        prepare(claim, number, AMOUNT);
    }

    private void prepare(ClaimNumber claim, String number, Rupiah amount) {
        var account = new BankAccount("014", number);
        accounts.save(claim, new CheckedAccount(account, "PESERTA UJI", 1, "", clock.instant()));
        RoomDatabase.transactions().executeWithoutResult(step -> preparation.prepare(claim, amount, account));
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
