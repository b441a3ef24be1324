package id.jht.reconciliation;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jht.disbursement.Bank;
import id.jht.disbursement.BankBooks;
import id.jht.disbursement.Rail;
import id.jht.reconciliation.Difference.Kind;
import id.jht.reconciliation.Difference.Outcome;
import id.jht.shared.BankAccount;
import id.jht.shared.RefusedException;
import id.jht.shared.Rupiah;
import id.jht.testing.BankServer;
import id.jht.testing.RoomDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.web.client.RestClient;

/** Statements that the simulated bank writes, and what is found in them when they or our books are wrong. */
class ReconciliationTest {

    private static final AtomicInteger RUNNING = new AtomicInteger(74_000_000);

    private final Reconciliation reconciliation = BankServer.bean(Reconciliation.class);
    private final Bank bank = BankServer.client();

    @BeforeEach
    void theBankBehaves() {
        BankServer.reset();
        BankServer.DIFFERENCES.clear();
        RoomDatabase.jdbc().sql("delete from payout_difference").update();
        RoomDatabase.jdbc().sql("delete from account_statement_line").update();
        RoomDatabase.jdbc().sql("delete from account_statement").update();
        RoomDatabase.jdbc()
                .sql("update payout_attempt set state = 'FAILED' where claim_number like 'JHT-2026-74%'")
                .update();
    }

    @Test
    void whatTheBankBookedAndWePaidIsNoDifference() {
        var payout = paid(1_000_000, "SETTLED");

        take(statementOf(payout));

        assertThat(differencesOf(payout)).isEmpty();
        assertThat(BankServer.bean(BankBooks.class).bookingOf(payout, Rupiah.of(1_000_000)))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({"UNKNOWN", "PENDING", "FAILED", "NOT_RECEIVED"})
    void whatTheBankPaidAndWeDoNotKnowOfIsADifference(String state) {
        var payout = paid(1_000_000, state);

        take(statementOf(payout));

        assertThat(differencesOf(payout)).containsExactly(Kind.NOT_SETTLED_WITH_US);
    }

    @Test
    void anotherAmountIsADifference() {
        var payout = paid(1_000_000, "SETTLED");

        take(statementOf(payout).replace("D1000000,", "D1000001,"));

        assertThat(differencesOf(payout)).containsExactly(Kind.AMOUNT_DIFFERS);
        assertThat(BankServer.bean(BankBooks.class).bookingOf(payout, Rupiah.of(1_000_000)))
                .isEmpty();
    }

    @Test
    void anOrderThatWasBookedTwiceIsADifference() {
        var payout = paid(1_000_000, "SETTLED");
        var statement = statementOf(payout);
        var line = statement.substring(statement.indexOf(":61:"), statement.indexOf(":62F:"));

        take(statement.replace(":62F:", line + ":62F:"));

        assertThat(differencesOf(payout)).containsExactly(Kind.BOOKED_TWICE);
    }

    @Test
    void moneyThatCameBackIsADifferenceAndProvesNothing() {
        var payout = paid(1_000_000, "SETTLED");
        var statement = statementOf(payout);
        var line = statement.substring(statement.indexOf(":61:"), statement.indexOf(":62F:"));

        take(statement.replace(":62F:", line.replace("D1000000,", "C1000000,") + ":62F:"));

        assertThat(differencesOf(payout)).containsExactly(Kind.RETURNED);
        assertThat(BankServer.bean(BankBooks.class).bookingOf(payout, Rupiah.of(1_000_000)))
                .isEmpty();
    }

    @Test
    void whatWeHoldForPaidAndTheBankDoesNotShowIsADifference() {
        var shown = paid(1_000_000, "SETTLED");
        var missing = paid(2_000_000, "SETTLED");

        take(statementOf(shown));

        assertThat(differencesOf(missing)).containsExactly(Kind.MISSING_AT_BANK);
        assertThat(differencesOf(shown)).isEmpty();
    }

    @Test
    void anOrderThatWasSettledOnALaterDayIsLookedForInTheStatementOfThatDay() {
        var shown = paid(1_000_000, "SETTLED");
        var missing = paid(2_000_000, "SETTLED", BankServer.clock().instant().minus(Duration.ofDays(1)));

        take(statementOf(shown));

        assertThat(differencesOf(missing)).containsExactly(Kind.MISSING_AT_BANK);
    }

    @Test
    void aStatementFromWhichALineIsMissingIsRefusedWhole() {
        var statement = statementOf(paid(1_000_000, "SETTLED"));
        var line = statement.substring(statement.indexOf(":61:"), statement.indexOf(":62F:"));

        assertThatThrownBy(() -> reconciliation.take("x", bytes(statement.replace(line, "")), "agus"))
                .isInstanceOf(UnreadableStatementException.class)
                .hasMessage("reconciliation.balances");
        assertThat(reconciliation.imported()).isEmpty();
    }

    @Test
    void moneyThatLeftWithoutAnOrderIsADifferenceAndTheBanksChargesAreNot() {
        var payout = paid(1_000_000, "SETTLED");
        var day = statementOf(payout).replaceAll("(?s).*:60F:C([0-9]{6}).*", "$1");

        take(statementOf(payout)
                .replace(
                        ":62F:",
                        ":61:" + day + "D5000,NCHGNONREF//FEE1\r\n:86:Biaya\r\n:61:" + day
                                + "D777000,NTRFNONREF//STRANGER1\r\n:86:Transfer\r\n:62F:"));

        assertThat(BankServer.DIFFERENCES)
                .filteredOn(finding -> finding.kind() == Kind.UNKNOWN_DEBIT)
                .singleElement()
                .satisfies(finding -> assertThat(finding.reference()).isEqualTo("STRANGER1"))
                .satisfies(finding -> assertThat(finding.amount()).isEqualTo(Rupiah.of(777_000)));
    }

    @Test
    void theSameStatementTwiceChangesNothing() {
        var payout = paid(1_000_000, "UNKNOWN");
        take(statementOf(payout));

        assertThat(reconciliation.take("again.sta", bytes(statementOf(payout)), "agus"))
                .isEmpty();
        assertThat(differencesOf(payout)).hasSize(1);
        assertThat(reconciliation.imported()).hasSize(1);
    }

    @Test
    void aDifferenceIsResolvedOnceAndWithAReason() {
        var payout = paid(1_000_000, "UNKNOWN");
        take(statementOf(payout));
        var difference = found(payout).id();

        assertThatThrownBy(() -> reconciliation.resolve(difference, Outcome.EXPLAINED, " ", "agus"))
                .isInstanceOf(RefusedException.class);
        reconciliation.resolve(difference, Outcome.HANDLED, "Bank membenarkan SIM1.", "agus");
        assertThat(found(payout).outcome()).isEqualTo(Outcome.HANDLED);
        assertThatThrownBy(() -> reconciliation.resolve(difference, Outcome.EXPLAINED, "Lagi.", "agus"))
                .isInstanceOf(RefusedException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "Laporan bulanan,reconciliation.not-mt940",
        "'',reconciliation.not-mt940",
        "<xml/>,reconciliation.not-mt940"
    })
    void whatIsNoStatementIsRefusedWhole(String file, String code) {
        assertThatThrownBy(() -> reconciliation.take("x", bytes(file), "agus"))
                .isInstanceOf(UnreadableStatementException.class)
                .hasMessage(code);
    }

    @Test
    void theStatementOfAnotherAccountIsRefused() {
        var statement = statementOf(paid(1_000_000, "SETTLED")).replace(":25:000000000000001", ":25:999999999999999");

        assertThatThrownBy(() -> reconciliation.take("x", bytes(statement), "agus"))
                .hasMessage("reconciliation.other-account");
    }

    @Test
    void aBrokenDateOrAmountIsRefusedAndNothingIsKept() {
        var statement = statementOf(paid(1_000_000, "SETTLED"));

        assertThatThrownBy(() -> reconciliation.take("x", bytes(statement.replace("D1000000,", "D1000000,55")), "agus"))
                .hasMessage("reconciliation.amount");
        assertThatThrownBy(() -> reconciliation.take("x", bytes(statement.replace(":60F:C", ":60F:C99")), "agus"))
                .isInstanceOf(UnreadableStatementException.class);
        assertThat(reconciliation.imported()).isEmpty();
    }

    /** A transfer at the simulated bank today, and what we have written down about it. */
    private String paid(long amount, String state) {
        return paid(amount, state, BankServer.clock().instant());
    }

    private String paid(long amount, String state, Instant orderedAt) {
        var number = RUNNING.incrementAndGet();
        var account = new BankAccount("014", number + "111");
        var payout = "JHTPAY-2026" + number + "-1";
        var now = BankServer.clock().instant();
        var order = new Bank.Order(
                payout,
                "2026" + number,
                "JHT-2026-" + number,
                Rail.BI_FAST,
                account,
                "PESERTA UJI",
                Rupiah.of(amount),
                now);
        assertThat(bank.transfer(order).outcome()).isEqualTo(Bank.Answer.Outcome.SETTLED);
        RoomDatabase.jdbc()
                .sql("""
                        insert into payout (claim_number, amount, status, bank_code, account_number, prepared_at)
                        values (:claim, :amount, 'ORDERED', '014', :account, :now)
                        """)
                .param("claim", "JHT-2026-" + number)
                .param("amount", amount)
                .param("account", account.number())
                .param("now", now.atOffset(java.time.ZoneOffset.UTC))
                .update();
        RoomDatabase.jdbc()
                .sql("""
                        insert into payout_attempt (partner_reference_no, claim_number, attempt_no, rail, bank_code,
                            account_number, holder_name, amount, state, prepared_at, ordered_at, answered_at)
                        values (:payout, :claim, 1, 'BI_FAST', '014', :account, 'PESERTA UJI', :amount, :state, :now, :ordered, :now)
                        """)
                .param("payout", payout)
                .param("claim", "JHT-2026-" + number)
                .param("account", account.number())
                .param("amount", amount)
                .param("state", state)
                .param("ordered", orderedAt.atOffset(java.time.ZoneOffset.UTC))
                .param("now", now.atOffset(java.time.ZoneOffset.UTC))
                .update();
        return payout;
    }

    /** The bank's statement of today with the line of this payout only. */
    private static String statementOf(String payout) {
        var day = LocalDate.ofInstant(BankServer.clock().instant(), ZoneId.of("Asia/Jakarta"));
        var whole = RestClient.create()
                .get()
                .uri(BankServer.url("/statement.mt940?day=" + day))
                .retrieve()
                .body(String.class);
        var lines =
                whole.substring(whole.indexOf(":61:"), whole.indexOf(":62F:")).split("(?=:61:)");
        var own = new StringBuilder();
        for (var line : lines) {
            own.append(line.contains(payout) ? line : "");
        }
        return balanced(whole.substring(0, whole.indexOf(":61:")) + own + whole.substring(whole.indexOf(":62F:")));
    }

    /** The statement with the closing balance that its lines make. */
    private static String balanced(String statement) {
        var balance = Long.parseLong(statement.replaceAll("(?s).*:60F:C[0-9]{6}IDR([0-9]+),.*", "$1"));
        var lines = Pattern.compile(":61:[0-9]{6}([CD])([0-9]+),").matcher(statement);
        while (lines.find()) {
            var amount = Long.parseLong(lines.group(2));
            balance += lines.group(1).equals("D") ? -amount : amount;
        }
        return statement.replaceAll("(:62F:C[0-9]{6}IDR)[0-9]+,", "$1" + balance + ",");
    }

    private void take(String statement) {
        assertThat(reconciliation.take("statement.sta", bytes(balanced(statement)), "agus"))
                .isPresent();
    }

    private Difference found(String payout) {
        return reconciliation.differences().stream()
                .filter(difference -> difference.reference().equals(payout))
                .findFirst()
                .orElseThrow();
    }

    private java.util.List<Kind> differencesOf(String payout) {
        return BankServer.DIFFERENCES.stream()
                .filter(finding -> finding.reference().equals(payout))
                .map(Finding::kind)
                .toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(ISO_8859_1);
    }
}
