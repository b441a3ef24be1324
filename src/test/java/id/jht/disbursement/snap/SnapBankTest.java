package id.jht.disbursement.snap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jht.disbursement.Bank;
import id.jht.disbursement.Bank.Answer.Outcome;
import id.jht.disbursement.Bank.Inquiry;
import id.jht.disbursement.BankUnavailableException;
import id.jht.disbursement.ExternalIds;
import id.jht.disbursement.Rail;
import id.jht.shared.BankAccount;
import id.jht.shared.Rupiah;
import id.jht.testing.BankServer;
import id.jht.testing.RoomDatabase;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.web.client.RestClient;

/** Our client against the simulated bank over real HTTP. */
class SnapBankTest {

    private static final String OWN_BANK = "002";
    private static final String OTHER_BANK = "014";

    private final Bank bank = BankServer.client();
    private final SnapHttp http = BankServer.bean(SnapHttp.class);
    private final AccessTokens tokens = BankServer.bean(AccessTokens.class);
    private final ExternalIds externalIds = BankServer.bean(ExternalIds.class);

    @BeforeEach
    void theBankBehaves() {
        BankServer.reset();
    }

    @Test
    void theBankSaysWhoseAnAccountIs() {
        BankServer.knowsAccount(OTHER_BANK, "7100000001", "PESERTA UJI SATU");
        BankServer.knowsAccount(OWN_BANK, "710000000000002", "PESERTA UJI DUA");

        assertThat(bank.inquire(new BankAccount(OTHER_BANK, "7100000001"), "JHTACC-1"))
                .isEqualTo(new Inquiry.Found("PESERTA UJI SATU"));
        assertThat(bank.inquire(new BankAccount(OWN_BANK, "710000000000002"), "JHTACC-1"))
                .isEqualTo(new Inquiry.Found("PESERTA UJI DUA"));
    }

    @Test
    void theBankTakesPostAloneAndKnowsNoOtherService() {
        var client = RestClient.create();
        String got = client.get()
                .uri(BankServer.url("/v1.0/transfer-intrabank"))
                .exchange((request, answer) -> answer.getStatusCode().value() + " "
                        + answer.getHeaders().getAllow());
        int posted = client.post()
                .uri(BankServer.url("/v1.0/loans"))
                .exchange((request, answer) -> answer.getStatusCode().value());

        assertThat(got).isEqualTo("405 [POST]");
        assertThat(posted).isEqualTo(404);
    }

    @Test
    void anAccountThatNobodyNamedIsInvalid() {
        assertThat(bank.inquire(new BankAccount(OTHER_BANK, "7100000099"), "JHTACC-1"))
                .isInstanceOfSatisfying(
                        Inquiry.Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo("ACCOUNT_INVALID"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DOWN", "CUT_BEFORE", "CUT_AFTER", "ERROR_500", "SLOW", "4031604"})
    void anInquiryWithoutAnswerMayBeRepeated(String accident) {
        BankServer.knowsAccount(OTHER_BANK, "7100000001", "PESERTA UJI SATU");
        BankServer.behave(Map.of("service", "inquiry", "answer", accident, "times", 1));
        var account = new BankAccount(OTHER_BANK, "7100000001");

        assertThatThrownBy(() -> bank.inquire(account, "JHTACC-1")).isInstanceOf(BankUnavailableException.class);
        assertThat(bank.inquire(account, "JHTACC-1")).isInstanceOf(Inquiry.Found.class);
    }

    @ParameterizedTest
    @CsvSource({"002,710000000010000,17", "014,7100010000,18"})
    void aTransferIsBookedOnceOnItsRail(String bankCode, String account, String service) {
        var order = order(bankCode, account, 97_500_000);

        assertThat(bank.transfer(order).outcome()).isEqualTo(Outcome.SETTLED);
        assertThat(bank.status(order).outcome()).isEqualTo(Outcome.SETTLED);
        assertThat(bookings(account))
                .containsExactly(
                        Map.of("ref", order.partnerReferenceNo(), "claim", "JHT-2026-71000000", "amount", 97_500_000));
        assertThat(serviceOf(order)).isEqualTo(service);
    }

    @Test
    void aLargeTransferToAnotherBankGoesByRtgs() {
        var order = order(OTHER_BANK, "7100020000", 250_000_001);

        assertThat(bank.transfer(order).outcome()).isEqualTo(Outcome.SETTLED);
        assertThat(serviceOf(order)).isEqualTo("22");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7100030011", "7100030009"})
    void aWrongOrDormantAccountIsRefusedAndNothingBooked(String account) {
        var order = order(OTHER_BANK, account, 1_000_000);

        assertThat(bank.transfer(order).outcome()).isEqualTo(Outcome.ACCOUNT_REFUSED);
        assertThat(bank.status(order).outcome()).isEqualTo(Outcome.ACCOUNT_REFUSED);
        assertThat(bookings(account)).isEmpty();
    }

    @Test
    void aPendingTransferSucceedsLater() {
        var order = order(OTHER_BANK, "7100040202", 1_000_000);

        assertThat(bank.transfer(order).outcome()).isEqualTo(Outcome.PENDING);
        assertThat(bookings("7100040202")).isEmpty();
        assertThat(bank.status(order).outcome()).isEqualTo(Outcome.SETTLED);
        assertThat(bookings("7100040202")).hasSize(1);
    }

    @Test
    void aPendingTransferFailsLater() {
        var order = order(OTHER_BANK, "7100040206", 1_000_000);

        assertThat(bank.transfer(order).outcome()).isEqualTo(Outcome.PENDING);
        assertThat(bank.status(order).outcome()).isEqualTo(Outcome.NOT_EXECUTED);
        assertThat(bookings("7100040206")).isEmpty();
    }

    @Test
    void aTimeOutAfterBookingIsFoundByItsStatus() {
        var order = order(OTHER_BANK, "7100050504", 1_000_000);

        assertThat(bank.transfer(order).outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(bank.status(order).outcome()).isEqualTo(Outcome.SETTLED);
        assertThat(bookings("7100050504")).hasSize(1);
    }

    @Test
    void aTimeOutBeforeBookingIsUnknownToTheBankAndMayBeSentAgain() {
        var order = order(OTHER_BANK, "7100050505", 1_000_000);

        assertThat(bank.transfer(order).outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(bank.status(order).outcome()).isEqualTo(Outcome.NOT_FOUND);
        assertThat(bank.transfer(again(order)).outcome()).isEqualTo(Outcome.SETTLED);
        assertThat(bookings("7100050505")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "DOWN,7100110001,NOT_FOUND",
        "CUT_BEFORE,7100110002,NOT_FOUND",
        "CUT_AFTER,7100110003,SETTLED",
        "TIMEOUT_BEFORE_BOOKING,7100110004,NOT_FOUND",
        "TIMEOUT_AFTER_BOOKING,7100110005,SETTLED",
        "ERROR_500,7100110006,NOT_FOUND",
        "SLOW,7100110007,SETTLED"
    })
    void anAccidentLeavesTheOutcomeUnknownUntilTheStatusTells(String accident, String account, Outcome truth) {
        BankServer.behave(Map.of("service", "transfer", "account", account, "answer", accident, "times", 1));
        var order = order(OTHER_BANK, account, 1_000_000);

        assertThat(bank.transfer(order).outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(bank.status(order).outcome()).isEqualTo(truth);
        assertThat(bank.transfer(again(order)).outcome()).isEqualTo(Outcome.SETTLED);
        assertThat(bookings(account)).hasSize(1);
    }

    @Test
    void theSameOrderTwiceIsBookedOnce() {
        var order = order(OTHER_BANK, "7100060001", 1_000_000);
        bank.transfer(order);

        assertThat(bank.transfer(again(order)).outcome()).isEqualTo(Outcome.SETTLED);
        assertThat(bookings("7100060001")).hasSize(1);
    }

    @Test
    void anotherAmountUnderTheSameReferenceIsNeverTakenForThisOrder() {
        var order = order(OTHER_BANK, "7100060002", 1_000_000);
        bank.transfer(order);
        var other = new Bank.Order(
                order.partnerReferenceNo(),
                externalIds.next(),
                order.customerReference(),
                order.rail(),
                order.account(),
                order.holderName(),
                Rupiah.of(2_000_000),
                order.orderedAt());

        assertThat(bank.transfer(other).outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(bookings("7100060002")).hasSize(1);
    }

    @Test
    void aNumberUsedTwiceOnADayIsAMatterOfTheStatus() {
        var order = order(OTHER_BANK, "7100060003", 1_000_000);
        bank.transfer(order);

        assertThat(bank.transfer(order).outcome()).isEqualTo(Outcome.SETTLED);
        assertThat(bookings("7100060003")).hasSize(1);
    }

    @Test
    void moneyThatComesBackIsSeen() {
        var order = order(OTHER_BANK, "7100060004", 1_000_000);
        bank.transfer(order);
        BankServer.behave(Map.of("service", "status", "account", "7100060004", "answer", "RETURNED", "times", 1));

        assertThat(bank.status(order).outcome()).isEqualTo(Outcome.RETURNED);
    }

    @Test
    void aTokenThatTheBankForgotIsFetchedAgain() {
        RoomDatabase.jdbc().sql("delete from sandbox.bank_token").update();
        var order = order(OTHER_BANK, "7100070001", 1_000_000);

        assertThat(bank.transfer(order).outcome()).isEqualTo(Outcome.SETTLED);
    }

    @Test
    void aTokenIsNotUsedLongerThanItLives() {
        bank.transfer(order(OTHER_BANK, "7100070002", 1_000_000));
        BankServer.clock().move(Duration.ofDays(1));

        assertThat(bank.transfer(order(OTHER_BANK, "7100070003", 1_000_000)).outcome())
                .isEqualTo(Outcome.SETTLED);
    }

    @Test
    void aForgedSignatureIsRefused() {
        var headers = headersSignedWith(
                "another-secret", SnapTime.of(BankServer.clock().instant()), inquiry());

        assertThat(send(headers, inquiry()).code()).isEqualTo("4011600");
    }

    @Test
    void aWrongTokenWeighsMoreThanAWrongSignature() {
        var headers = headersSignedWith(
                "another-secret", SnapTime.of(BankServer.clock().instant()), inquiry());
        headers.setBearerAuth("nobody-gave-this");

        assertThat(send(headers, inquiry()).code()).isEqualTo("4011601");
    }

    @Test
    void aBodyChangedOnTheWayIsRefused() {
        var headers = headersSignedWith(
                "sandbox-client-secret", SnapTime.of(BankServer.clock().instant()), inquiry());
        var changed =
                new String(inquiry(), UTF_8).replace("7100000001", "7100000002").getBytes(UTF_8);

        assertThat(send(headers, changed).code()).isEqualTo("4011600");
    }

    @Test
    void aStaleTimestampIsRefused() {
        var stale = SnapTime.of(BankServer.clock().instant().minus(Duration.ofMinutes(6)));

        assertThat(send(headersSignedWith("sandbox-client-secret", stale, inquiry()), inquiry())
                        .code())
                .isEqualTo("4011600");
    }

    @Test
    void aMissingHeaderAndAMissingFieldAreNamed() {
        var now = SnapTime.of(BankServer.clock().instant());
        var headers = headersSignedWith("sandbox-client-secret", now, inquiry());
        headers.remove("CHANNEL-ID");
        var empty = "{}".getBytes(UTF_8);

        assertThat(send(headers, inquiry()).message()).contains("CHANNEL-ID");
        assertThat(send(headersSignedWith("sandbox-client-secret", now, empty), empty)
                        .message())
                .contains("beneficiaryBankCode");
    }

    @Test
    void aBankInTroubleIsLeftAloneForAWhile() {
        BankServer.behave(Map.of("answer", "DOWN"));
        var order = order(OTHER_BANK, "7100080001", 1_000_000);
        for (var message = 0; message < 10; message++) {
            bank.status(order);
        }
        BankServer.behave(Map.of("reset", true));

        assertThat(bank.transfer(order).message()).contains("not sent");
        BankServer.clock().move(Duration.ofSeconds(21));
        assertThat(bank.transfer(again(order)).outcome()).isEqualTo(Outcome.SETTLED);
    }

    @Test
    void afterTheirPauseOnlyTwoMessagesTryWhetherTheBankIsBack() {
        var breaker = BankServer.bean(CircuitBreaker.class).getCircuitBreakerConfig();

        assertThat(breaker.getPermittedNumberOfCallsInHalfOpenState()).isEqualTo(2);
        assertThat(breaker.getSlowCallDurationThreshold()).isEqualTo(Duration.ofSeconds(8));
        assertThat(breaker.getSlowCallRateThreshold()).isEqualTo(80);
    }

    @Test
    void whoWaitsForATokenThatTheBankDoesNotGiveSharesTheOneFailure() throws Exception {
        BankServer.behave(Map.of("service", "token", "answer", "SLOW"));
        var fresh = new AccessTokens(
                http, BankServer.bean(BankSettings.class), BankServer.bean(ClientKey.class), BankServer.clock());
        var before = tokenRequests();
        var together = new CyclicBarrier(8);
        var callers = Executors.newFixedThreadPool(8);
        try {
            var calls = IntStream.range(0, 8)
                    .mapToObj(caller -> callers.submit(() -> {
                        together.await();
                        return fresh.current();
                    }))
                    .toList();

            assertThat(calls)
                    .allSatisfy(call -> assertThatThrownBy(call::get).hasCauseInstanceOf(NoAnswerException.class));
        } finally {
            callers.shutdownNow();
        }
        assertThat(tokenRequests() - before)
                .as("one, and one more when a caller came after it had failed")
                .isBetween(1L, 2L);

        BankServer.reset();
        assertThat(fresh.current()).as("the failure is not kept").isNotEmpty();
    }

    private static long tokenRequests() {
        return RoomDatabase.jdbc()
                .sql("select count(*) from bank_message where service = '73'")
                .query(Long.class)
                .single();
    }

    @Test
    void theBankIsSpokenToInTls13Only() {
        assertThat(SnapHttp.client(BankServer.bean(BankSettings.class))
                        .sslParameters()
                        .getProtocols())
                .containsExactly("TLSv1.3");
    }

    @Test
    void anAnswerOfAnotherServiceIsNoAnswer() {
        BankServer.knowsAccount(OTHER_BANK, "7100000003", "PESERTA UJI TIGA");
        BankServer.behave(Map.of("service", "inquiry", "answer", "4041511", "times", 1));
        assertThatThrownBy(() -> bank.inquire(new BankAccount(OTHER_BANK, "7100000003"), "JHTACC-1"))
                .isInstanceOf(BankUnavailableException.class);

        var order = order(OTHER_BANK, "7100100001", 1_000_000);
        BankServer.behave(Map.of("service", "status", "answer", "4041801", "times", 1));
        assertThat(bank.status(order).outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(bank.status(order).outcome()).isEqualTo(Outcome.NOT_FOUND);
    }

    @Test
    void theNumberOfTheMessageThatWentOutLastIsKept() {
        BankServer.behave(Map.of("service", "transfer", "answer", "4011801", "times", 1));
        BankServer.behave(Map.of("service", "transfer", "answer", "CUT_AFTER", "times", 1));
        var order = order(OTHER_BANK, "7100100002", 1_000_000);

        var answer = bank.transfer(order);

        assertThat(answer.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(answer.externalId()).isEqualTo(lastNumberOf(order)).isNotEqualTo(order.externalId());
    }

    private static String lastNumberOf(Bank.Order order) {
        return RoomDatabase.jdbc()
                .sql("select external_id from bank_message where reference = ? order by id desc limit 1")
                .param(order.partnerReferenceNo())
                .query(String.class)
                .single();
    }

    @Test
    void aMessageIsWrittenDownBeforeItIsSentAndCompletedOnce() {
        var log = BankServer.bean(MessageLog.class);
        var entry = log.sending(
                SnapService.TRANSFER_STATUS,
                "JHTPAY-7100100003-1",
                "1",
                "{}",
                BankServer.clock().instant());
        var jdbc = RoomDatabase.jdbc();
        var id = jdbc.sql("select id from bank_message where reference = ? and answered_at is null")
                .param("JHTPAY-7100100003-1")
                .query(Long.class)
                .single();

        entry.answered(200, "{}", BankServer.clock().instant());

        for (var change : List.of(
                "update bank_message set answer = 'x'",
                "update bank_message set request = 'x'",
                "delete from bank_message")) {
            assertThatThrownBy(
                            () -> jdbc.sql(change + " where id = ?").param(id).update())
                    .as(change)
                    .hasMessageContaining("is kept as it is");
        }
    }

    @Test
    void aQuestionWhoseAnAccountIsIsWrittenDownOnceWithItsAnswer() {
        var log = BankServer.bean(MessageLog.class);
        var entry = log.sending(
                SnapService.INQUIRY_EXTERNAL,
                "JHTACC-7100100004",
                "1",
                "{}",
                BankServer.clock().instant());
        var kept = RoomDatabase.jdbc()
                .sql("select answer from bank_message where reference = ?")
                .param("JHTACC-7100100004");
        assertThat(kept.query(String.class).list()).isEmpty();

        entry.answered(200, "{\"a\":1}", BankServer.clock().instant());

        assertThat(kept.query(String.class).list()).containsExactly("{\"a\":1}");
    }

    @Test
    void theLogHidesAccountsNamesAndTokens() {
        bank.transfer(order(OTHER_BANK, "7100090001", 1_000_000));
        var log = RoomDatabase.jdbc()
                .sql("select request || answer from bank_message order by id desc limit 50")
                .query(String.class)
                .list();

        assertThat(String.join("\n", log))
                .contains("••••0001", "\"P•••\"")
                .doesNotContain("\"7100090001\"", "PESERTA UJI", "\"accessToken\":\"sim-");
    }

    private static Bank.Order order(String bankCode, String account, long amount) {
        return new Bank.Order(
                "JHTPAY-2026" + account,
                BankServer.bean(ExternalIds.class).next(),
                "JHT-2026-71000000",
                railTo(bankCode, amount),
                new BankAccount(bankCode, account),
                "PESERTA UJI",
                Rupiah.of(amount),
                BankServer.clock().instant());
    }

    private static Rail railTo(String bankCode, long amount) {
        if (bankCode.equals("002")) {
            return Rail.INTRABANK;
        }
        return amount <= 250_000_000 ? Rail.BI_FAST : Rail.RTGS;
    }

    private Bank.Order again(Bank.Order order) {
        return new Bank.Order(
                order.partnerReferenceNo(),
                externalIds.next(),
                order.customerReference(),
                order.rail(),
                order.account(),
                order.holderName(),
                order.amount(),
                order.orderedAt());
    }

    private static List<Map<String, Object>> bookings(String account) {
        return BankServer.bookingsOn(account).stream()
                .map(booking -> Map.of(
                        "ref", booking.get("partnerReferenceNo"),
                        "claim", booking.get("customerReference"),
                        "amount", booking.get("amount")))
                .toList();
    }

    private static String serviceOf(Bank.Order order) {
        return RoomDatabase.jdbc()
                .sql("select service from sandbox.bank_transfer where partner_reference_no = ?")
                .param(order.partnerReferenceNo())
                .query(String.class)
                .single();
    }

    private static byte[] inquiry() {
        var body = new LinkedHashMap<String, Object>();
        body.put("beneficiaryBankCode", OTHER_BANK);
        body.put("beneficiaryAccountNo", "7100000001");
        return SnapHttp.bytes(body);
    }

    private Reply send(HttpHeaders headers, byte[] body) {
        return http.post(SnapService.INQUIRY_EXTERNAL, body, headers, "", "");
    }

    private HttpHeaders headersSignedWith(String secret, String timestamp, byte[] body) {
        var token = tokens.current();
        var path = SnapService.INQUIRY_EXTERNAL.path();
        var headers = new HttpHeaders();
        headers.setBearerAuth(token);
        headers.set("X-TIMESTAMP", timestamp);
        headers.set(
                "X-SIGNATURE",
                SignatureEncoding.HEX.encode(Signatures.ofMessage(secret, path, token, body, timestamp)));
        headers.set("X-PARTNER-ID", "JHTCLAIMS");
        headers.set("X-EXTERNAL-ID", externalIds.next());
        headers.set("CHANNEL-ID", "95221");
        return headers;
    }
}
