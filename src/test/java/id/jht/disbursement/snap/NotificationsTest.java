package id.jht.disbursement.snap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.jht.claim.ClaimNumber;
import id.jht.testing.BankServer;
import id.jht.testing.RoomDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

/** Calls of the bank over real HTTP: what proves itself wakes the process, what does not changes nothing, and none settles. */
class NotificationsTest {

    private static final AtomicInteger RUNNING = new AtomicInteger(77_000_000);
    private static final AtomicInteger NUMBER = new AtomicInteger(1_000);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SECRET = "sandbox-bank-secret";
    private static final String RTGS = "/v1.0/transfer-rtgs/notify";

    private final BankServer.MovableClock clock = BankServer.clock();
    private final ClaimNumber claim = ordered();

    @BeforeEach
    void nobodyHasBeenWoken() {
        BankServer.reset();
        BankServer.NOTIFIED.clear();
    }

    @ParameterizedTest
    @CsvSource({"/v1.0/transfer-rtgs/notify,2007600", "/v1.0/transfer-skn/notify,2007500"})
    void aCallOfTheBankWakesTheProcessAndSettlesNothing(String path, String code) throws Exception {
        assertThat(code(call(path, body("00", "1000000.00")))).isEqualTo(code);

        assertThat(BankServer.NOTIFIED).containsExactly(claim);
        assertThat(state()).isEqualTo("PENDING");
        assertThat(keptAnswers()).contains(code);
    }

    @Test
    void aBulkTellsOfSeveralOrdersAtOnce() throws Exception {
        var other = ordered();
        var answer = call("/v1.0/transfer-interbank-bulk/notify", """
                {"bulkObject": [{"partnerReferenceNo": "%s"}, {"partnerReferenceNo": "%s"}]}
                """.formatted(reference(claim), reference(other)));

        assertThat(code(answer)).isEqualTo("2002100");
        assertThat(BankServer.NOTIFIED).containsExactlyInAnyOrder(claim, other);
    }

    @Test
    void aReplayedCallIsRefused() throws Exception {
        var headers = signed(RTGS, body("00", "1000000.00"), SECRET);
        assertThat(code(post(RTGS, headers, body("00", "1000000.00")))).isEqualTo("2007600");

        assertThat(code(post(RTGS, headers, body("00", "1000000.00")))).isEqualTo("4097600");
        assertThat(BankServer.NOTIFIED).hasSize(1);
    }

    @Test
    void aForgedSignatureIsRefused() throws Exception {
        var body = body("00", "1000000.00");

        assertThat(code(post(RTGS, signed(RTGS, body, "another-secret"), body))).isEqualTo("4017600");
        assertThat(BankServer.NOTIFIED).isEmpty();
        assertThat(keptAnswers()).isEmpty();
    }

    @Test
    void aReplayUnderAnotherNumberIsRefused() throws Exception {
        var body = body("00", "1000000.00");
        var headers = signed(RTGS, body, SECRET);
        assertThat(code(post(RTGS, headers, body))).isEqualTo("2007600");
        BankServer.NOTIFIED.clear();

        headers.set("X-EXTERNAL-ID", Integer.toString(NUMBER.incrementAndGet()));
        assertThat(code(post(RTGS, headers, body))).isEqualTo("4097600");
        headers.set("X-EXTERNAL-ID", Integer.toString(NUMBER.incrementAndGet()));
        headers.set("X-SIGNATURE", inHex(headers));
        assertThat(code(post(RTGS, headers, body))).isEqualTo("4097600");
        assertThat(BankServer.NOTIFIED).isEmpty();
    }

    private static String inHex(HttpHeaders headers) {
        return java.util.HexFormat.of()
                .formatHex(Base64.getDecoder().decode(String.valueOf(headers.getFirst("X-SIGNATURE"))));
    }

    @Test
    void theDayOfANumberIsThatOfTheSignedTime() throws Exception {
        var wib = java.time.ZoneId.of("Asia/Jakarta");
        var midnight = java.time.LocalDate.ofInstant(clock.instant(), wib)
                .plusDays(1)
                .atStartOfDay(wib)
                .toInstant();
        clock.move(Duration.between(clock.instant(), midnight.plusSeconds(30)));
        var body = body("00", "1000000.00");
        var headers = signed(RTGS, body, SECRET);
        headers.set("X-TIMESTAMP", SnapTime.of(clock.instant().minusSeconds(60)));
        headers.set("X-SIGNATURE", signature(RTGS, headers, body, SECRET));
        assertThat(code(post(RTGS, headers, body))).isEqualTo("2007600");

        assertThat(RoomDatabase.jdbc()
                        .sql("select day from bank_notification where reference = ?")
                        .param(reference(claim))
                        .query(java.time.LocalDate.class)
                        .single())
                .isEqualTo(java.time.LocalDate.ofInstant(clock.instant().minusSeconds(60), wib));
    }

    @Test
    void whatTheBankSaidIsKeptAsItWasSaid() throws Exception {
        call(RTGS, body("00", "1000000.00"));
        for (var change : java.util.List.of(
                "delete from bank_notification",
                "update bank_notification set body = ''",
                "update bank_notification set answer = '2007600'")) {
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> RoomDatabase.jdbc()
                            .sql(change + " where reference = ?")
                            .param(reference(claim))
                            .update())
                    .as(change)
                    .hasMessageContaining("is kept as it is");
        }
    }

    @Test
    void aCallAboutMoneyThatCameBackAfterThePaymentBecomesATaskOfFinanceOnce() throws Exception {
        BankServer.client().transfer(order());
        RoomDatabase.jdbc()
                .sql("update payout_attempt set state = 'SETTLED' where partner_reference_no = ?")
                .param(reference(claim))
                .update();
        assertThat(code(call(RTGS, body("00", "1000000.00")))).isEqualTo("2007600");
        assertThat(returned()).isEmpty();

        BankServer.behave(java.util.Map.of("service", "status", "answer", "RETURNED", "times", 1));
        call(RTGS, body("04", "1000000.00"));
        call(RTGS, body("04", "1000000.00"));

        assertThat(returned()).singleElement().satisfies(finding -> {
            assertThat(finding.claimNumber()).isEqualTo(claim.value());
            assertThat(finding.text()).contains("refunded");
        });
        assertThat(state()).as("no program takes a payment back").isEqualTo("SETTLED");
        assertThat(BankServer.NOTIFIED).isEmpty();
    }

    private java.util.List<id.jht.reconciliation.Finding> returned() {
        return BankServer.DIFFERENCES.stream()
                .filter(finding -> finding.reference().equals(reference(claim)))
                .toList();
    }

    @Test
    void aBodyChangedOnTheWayIsRefused() throws Exception {
        var headers = signed(RTGS, body("03", "1000000.00"), SECRET);

        assertThat(code(post(RTGS, headers, body("00", "1000000.00")))).isEqualTo("4017600");
        assertThat(BankServer.NOTIFIED).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {-6, 6})
    void aCallFromAnotherTimeIsRefused(long minutes) throws Exception {
        var headers = signed(RTGS, body("00", "1000000.00"), SECRET);
        var sentAt = SnapTime.of(clock.instant().plus(Duration.ofMinutes(minutes)));
        headers.set("X-TIMESTAMP", sentAt);
        headers.set("X-SIGNATURE", signature(RTGS, headers, body("00", "1000000.00"), SECRET));

        assertThat(code(post(RTGS, headers, body("00", "1000000.00")))).isEqualTo("4017600");
        assertThat(BankServer.NOTIFIED).isEmpty();
    }

    @Test
    void aCallThatNamesAnotherAmountIsToldSoAndOnlyMakesUsAsk() throws Exception {
        assertThat(code(call(RTGS, body("00", "9000000.00")))).isEqualTo("4047613");

        assertThat(BankServer.NOTIFIED).containsExactly(claim);
        assertThat(state()).isEqualTo("PENDING");
    }

    @Test
    void anOrderThatIsNotOursIsUnknownAndWakesNobody() throws Exception {
        var body = "{\"originalPartnerReferenceNo\":\"JHTPAY-1-1\",\"latestTransactionStatus\":\"00\"}";

        assertThat(code(call(RTGS, body))).isEqualTo("4047601");
        assertThat(BankServer.NOTIFIED).isEmpty();
    }

    @Test
    void aTokenThatHasEndedOrIsNotOursOpensNothing() throws Exception {
        var body = body("00", "1000000.00");
        var headers = signed(RTGS, body, SECRET);
        headers.setBearerAuth("9999999999.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
        headers.set("X-SIGNATURE", signature(RTGS, headers, body, SECRET));
        assertThat(code(post(RTGS, headers, body))).isEqualTo("4017601");

        var old = signed(RTGS, body, SECRET);
        clock.move(Duration.ofMinutes(16));
        old.set("X-TIMESTAMP", SnapTime.of(clock.instant()));
        old.set("X-SIGNATURE", signature(RTGS, old, body, SECRET));
        assertThat(code(post(RTGS, old, body))).isEqualTo("4017601");
    }

    @Test
    void aTokenIsGivenOnlyToTheKeyOfTheBank() throws Exception {
        var generator = java.security.KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);

        assertThat(code(tokenSignedBy(generator.generateKeyPair().getPrivate())))
                .isEqualTo("4017300");
        assertThat(code(tokenSignedBy(bankKey()))).isEqualTo("2007300");
    }

    @ParameterizedTest
    @CsvSource({
        "X-EXTERNAL-ID,,4007602",
        "X-EXTERNAL-ID,abc,4007601",
        "CHANNEL-ID,123456,4007601",
        "X-TIMESTAMP,yesterday,4007601"
    })
    void aHeaderInAnotherFormIsNamed(String header, String value, String code) throws Exception {
        var headers = signed(RTGS, body("00", "1000000.00"), SECRET);
        headers.remove(header);
        if (value != null) {
            headers.set(header, value);
        }

        assertThat(code(post(RTGS, headers, body("00", "1000000.00")))).isEqualTo(code);
    }

    @Test
    void theVariantWithAKeyNeedsNoToken() throws Exception {
        var body = body("00", "1000000.00");
        var headers = signed(RTGS, body, SECRET);
        headers.remove(HttpHeaders.AUTHORIZATION);
        var message = NotificationMessage.of(NotificationService.RTGS, headers, body.getBytes(UTF_8));
        var text = Signatures.stringToSign("/snap" + RTGS, message.minified(), headers.getFirst("X-TIMESTAMP"));
        headers.set("X-SIGNATURE", signed(bankKey(), text));
        var checks = checksByKey();

        assertThat(checks.refusalOf(NotificationMessage.of(NotificationService.RTGS, headers, body.getBytes(UTF_8))))
                .isEmpty();
        assertThat(checks.refusalOf(NotificationMessage.of(NotificationService.RTGS, headers, "{}".getBytes(UTF_8))))
                .map(NotificationAnswer::code)
                .contains("4017600");
    }

    @Test
    void withoutAKeyOfTheBankNobodyIsBelieved() throws Exception {
        var none = new NotificationSettings(
                "",
                "",
                "",
                NotificationSettings.Kind.SYMMETRIC,
                "/snap",
                Duration.ofMinutes(15),
                Duration.ofMinutes(5));
        var checks = new NotificationChecks(
                none, new NotificationTokens(none, clock), new BankKey(none, new DefaultResourceLoader()), clock);
        var body = body("00", "1000000.00");

        assertThat(checks.refusalOf(NotificationMessage.of(
                        NotificationService.RTGS, signed(RTGS, body, SECRET), body.getBytes(UTF_8))))
                .map(NotificationAnswer::code)
                .contains("4017600");
    }

    @Test
    void theSimulatedBankCallsAboutWhatItWasToldToCallAbout() throws Exception {
        BankServer.behave(java.util.Map.of("service", "transfer", "answer", "NOTIFIES", "times", 1));
        BankServer.client().transfer(order());

        assertThat(BankServer.NOTIFIED.poll(10, TimeUnit.SECONDS)).isEqualTo(claim);
    }

    private id.jht.disbursement.Bank.Order order() {
        return new id.jht.disbursement.Bank.Order(
                reference(claim),
                BankServer.bean(id.jht.disbursement.ExternalIds.class).next(),
                claim.value(),
                id.jht.disbursement.Rail.BI_FAST,
                new id.jht.shared.BankAccount("014", "7700000000"),
                "PESERTA UJI",
                id.jht.shared.Rupiah.of(1_000_000),
                clock.instant());
    }

    private static NotificationChecks checksByKey() {
        var settings = new NotificationSettings(
                "sandbox-bank",
                SECRET,
                "file:target/bank-server/bank/bank-key.pub.pem",
                NotificationSettings.Kind.ASYMMETRIC,
                "/snap",
                Duration.ofMinutes(15),
                Duration.ofMinutes(5));
        Clock clock = BankServer.clock();
        return new NotificationChecks(
                settings,
                new NotificationTokens(settings, clock),
                new BankKey(settings, new DefaultResourceLoader()),
                clock);
    }

    private JsonNode call(String path, String body) throws Exception {
        return post(path, signed(path, body, SECRET), body);
    }

    private HttpHeaders signed(String path, String body, String secret) throws Exception {
        var headers = new HttpHeaders();
        headers.setBearerAuth(tokenSignedBy(bankKey()).path("accessToken").asText());
        headers.set("X-TIMESTAMP", SnapTime.of(clock.instant()));
        headers.set("X-PARTNER-ID", "sandbox-bank");
        headers.set("X-EXTERNAL-ID", Integer.toString(NUMBER.incrementAndGet()));
        headers.set("CHANNEL-ID", "95221");
        headers.set("X-SIGNATURE", signature(path, headers, body, secret));
        return headers;
    }

    private static String signature(String path, HttpHeaders headers, String body, String secret) {
        var token = String.valueOf(headers.getFirst(HttpHeaders.AUTHORIZATION)).substring("Bearer ".length());
        var minified = NotificationMessage.of(NotificationService.RTGS, headers, body.getBytes(UTF_8))
                .minified();
        return Base64.getEncoder()
                .encodeToString(Signatures.ofMessage(
                        secret, "/snap" + path, token, minified, String.valueOf(headers.getFirst("X-TIMESTAMP"))));
    }

    private JsonNode tokenSignedBy(PrivateKey key) throws Exception {
        var headers = new HttpHeaders();
        headers.set("X-TIMESTAMP", SnapTime.of(clock.instant()));
        headers.set("X-CLIENT-KEY", "sandbox-bank");
        headers.set("X-SIGNATURE", signed(key, "sandbox-bank|" + SnapTime.of(clock.instant())));
        return post("/v1.0/access-token/b2b", headers, "{\"grantType\":\"client_credentials\"}");
    }

    private static String signed(PrivateKey key, String text) throws Exception {
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(key);
        signature.update(text.getBytes(UTF_8));
        return Base64.getEncoder().encodeToString(signature.sign());
    }

    private static PrivateKey bankKey() throws Exception {
        var pem = Files.readString(Path.of("target/bank-server/bank/bank-key.pem"));
        var bytes = Base64.getDecoder()
                .decode(pem.replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", ""));
        return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(bytes));
    }

    private static JsonNode post(String path, HttpHeaders headers, String body) throws IOException {
        var text = RestClient.create()
                .post()
                .uri(BankServer.address("/snap" + path))
                .contentType(MediaType.APPLICATION_JSON)
                .headers(all -> all.addAll(headers))
                .body(body)
                .exchange((request, response) -> new String(response.getBody().readAllBytes(), UTF_8));
        return JSON.readTree(text);
    }

    private static String code(JsonNode answer) {
        return answer.path("responseCode").asText();
    }

    private String body(String status, String amount) {
        return """
                {"originalPartnerReferenceNo": "%s",
                 "latestTransactionStatus": "%s",
                 "amount": {"value": "%s", "currency": "IDR"}}""".formatted(reference(claim), status, amount);
    }

    private static ClaimNumber ordered() {
        var number = ClaimNumber.of("JHT-2026-" + RUNNING.incrementAndGet());
        RoomDatabase.jdbc().sql("""
                        insert into payout (claim_number, amount, status, bank_code, account_number, prepared_at)
                        values (?, 1000000, 'ORDERED', '014', '7700000000', now())
                        """).param(number.value()).update();
        RoomDatabase.jdbc().sql("""
                        insert into payout_attempt (partner_reference_no, claim_number, attempt_no, rail, bank_code, account_number,
                            holder_name, amount, state, prepared_at, ordered_at, sent_at)
                        values (?, ?, 1, 'RTGS', '014', '7700000000', 'PESERTA UJI', 1000000, 'PENDING', now(), now(), now())
                        """).params(reference(number), number.value()).update();
        return number;
    }

    private static String reference(ClaimNumber claim) {
        return "JHTPAY-" + claim.value().replaceAll("[^0-9]", "") + "-1";
    }

    private String state() {
        return RoomDatabase.jdbc()
                .sql("select state from payout_attempt where partner_reference_no = ?")
                .param(reference(claim))
                .query(String.class)
                .single();
    }

    private java.util.List<String> keptAnswers() {
        return RoomDatabase.jdbc()
                .sql("select answer from bank_notification where reference = ?")
                .param(reference(claim))
                .query(String.class)
                .list();
    }
}
