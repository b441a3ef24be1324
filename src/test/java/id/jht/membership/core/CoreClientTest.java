package id.jht.membership.core;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.jht.membership.Contribution;
import id.jht.membership.MembershipStatus;
import id.jht.membership.NeighbourUnavailableException;
import id.jht.membership.Segment;
import id.jht.shared.BankAccount;
import id.jht.shared.Kpj;
import id.jht.shared.Nik;
import id.jht.shared.Rupiah;
import id.jht.testing.ClaimRooms.SettableClock;
import io.swagger.v3.core.util.Yaml31;
import io.swagger.v3.oas.models.OpenAPI;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a core system over real HTTP that answers the example of its contract. */
class CoreClientTest {

    private static final Nik SITI = Nik.of("9999014508900000");
    private static final JsonNode CONTRACT = contract();

    private final List<String> heard = Collections.synchronizedList(new ArrayList<>());
    private final List<Answer> answers = Collections.synchronizedList(new ArrayList<>());
    private final SettableClock clock = new SettableClock();
    private HttpServer core = server();

    @BeforeEach
    void theCoreSystemListens() {
        core.createContext("/jht/v1/members/lookups", this::serve);
        core.start();
    }

    @AfterEach
    void theCoreSystemGoes() {
        core.stop(0);
    }

    @Test
    void theExampleOfTheContractIsAMemberWithALedger() {
        answers(200, example().toString());

        var siti = client().byNik(SITI).orElseThrow();

        assertThat(siti.nik()).isEqualTo(SITI);
        assertThat(siti.name()).isEqualTo("Siti Aminah");
        assertThat(siti.mobile().value()).isEqualTo("+6281200000001");
        assertThat(siti.account()).isEqualTo(new BankAccount("008", "0000700011234"));
        assertThat(siti.memberships()).singleElement().satisfies(card -> {
            assertThat(card.segment()).isEqualTo(Segment.PU);
            assertThat(card.status()).isEqualTo(MembershipStatus.NON_ACTIVE);
            assertThat(card.openingBalance()).isEqualTo(Rupiah.of(9_400_000));
            assertThat(card.contributions())
                    .containsExactly(span("2026-01", "2026-02", 228_000), span("2026-04", "2026-04", 240_000));
        });
        assertThat(heard).containsExactly("POST Bearer secret {\"nik\":\"9999014508900000\"}");
    }

    @Test
    void aMemberIsFoundByKpjToo() {
        answers(200, example().toString());

        assertThat(client().byKpj(Kpj.of("99000000101")).orElseThrow().nik()).isEqualTo(SITI);
        assertThat(heard).containsExactly("POST Bearer secret {\"kpj\":\"99000000101\"}");
    }

    @Test
    void nobodyIsNoMember() {
        answers(204, "");

        assertThat(client().byNik(SITI)).isEmpty();
    }

    @Test
    void theContractNamesWhatTheClientReads() {
        var document = Yaml31.mapper().convertValue(CONTRACT, OpenAPI.class);
        assertThat(document.getOpenapi()).startsWith("3.1");
        assertThat(document.getPaths()).containsOnlyKeys("/members/lookups");
        assertSameFields("Member", CoreMember.class);
        assertSameFields("Account", CoreMember.Account.class);
        assertSameFields("Membership", CoreMember.Card.class);
        assertSameFields("Contribution", CoreMember.Month.class);
    }

    @Test
    void everyFieldThatTheContractRequiresIsRequired() {
        for (var field : required("Member")) {
            assertUnusable(changed(member -> member.remove(field)), field);
        }
        for (var field : required("Membership")) {
            assertUnusable(changed(member -> card(member).remove(field)), "memberships[0]." + field);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "birthDate, 05-08-1990",
        "sex, W",
        "mobile, 12345",
        "email, nobody",
        "npwp, 123",
        "profileUpdated, yesterday",
        "nik, 99990145089"
    })
    void aWrongValueIsNamedByItsPlaceOnly(String field, String value) {
        assertUnusable(changed(member -> member.put(field, value)), field).hasMessageNotContaining(value);
    }

    @Test
    void moneyIsWholeAndNotNegativeAndAMonthComesOnce() {
        assertUnusable(changed(member -> card(member).put("openingBalance", 0.5)), "memberships[0].openingBalance");
        assertUnusable(changed(member -> month(member, 1).put("amount", -1)), "memberships[0].contributions[1].amount");
        assertUnusable(
                changed(member -> month(member, 1).put("month", "2026-01")), "memberships[0].contributions[1].month");
        assertUnusable(changed(member -> member.withArray("memberships").addNull()), "memberships");
    }

    @Test
    void anAnswerAboutSomebodyElseIsNoAnswer() {
        answers(200, example().toString());
        answers(200, example().toString());

        assertUnavailable(() -> client().byNik(Nik.of("9999014508900001")), "about somebody else");
        assertUnavailable(() -> client().byKpj(Kpj.of("99000000109")), "about somebody else");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 404, 500, 503})
    void anErrorIsNoAnswerAndNotAnUnknownMember(int status) {
        answers(status, "{}");
        answers(status, "{}");

        assertUnavailable(() -> client().byNik(SITI), Integer.toString(status));
    }

    @Test
    void theQuestionIsAskedOnceMore() {
        answers(503, "{}");
        answers(200, example().toString());

        assertThat(client().byNik(SITI)).isPresent();
        assertThat(heard).hasSize(2);
    }

    @Test
    void whoIsTooSlowGivesNoAnswer() {
        answers.add(new Answer(200, example().toString(), Duration.ofMillis(900)));
        answers.add(new Answer(200, example().toString(), Duration.ofMillis(900)));

        assertUnavailable(() -> client().byNik(SITI), "");
        assertThat(heard).hasSize(2);
    }

    @Test
    void whatIsNoJsonIsNoAnswer() {
        answers(200, "<html>login</html>");
        answers(200, "<html>login</html>");

        assertUnavailable(() -> client().byNik(SITI), "");
    }

    @Test
    void aCoreSystemThatFailsAgainAndAgainIsLeftAloneForAWhile() {
        var client = client();
        for (var i = 0; i < 10; i++) {
            answers(500, "{}");
            answers(500, "{}");
            assertUnavailable(() -> client.byNik(SITI), "");
        }
        assertThat(heard).hasSize(20);
        answers(200, example().toString());

        assertUnavailable(() -> client.byNik(SITI), "");
        assertThat(heard).hasSize(20);

        clock.set("2026-11-23T02:00:31Z");
        assertThat(client.byNik(SITI)).isPresent();
        assertThat(heard).hasSize(21);
    }

    private CoreClient client() {
        var address = URI.create("http://127.0.0.1:" + core.getAddress().getPort() + "/jht/v1");
        return new CoreClient(
                new CoreSettings(
                        address, "secret", Duration.ofSeconds(2), Duration.ofMillis(400), Duration.ofSeconds(30)),
                clock);
    }

    private void answers(int status, String body) {
        answers.add(new Answer(status, body, Duration.ZERO));
    }

    private void serve(HttpExchange exchange) throws IOException {
        assertThat(exchange.getRequestHeaders()).containsKey("Content-Length");
        heard.add(exchange.getRequestMethod() + " "
                + exchange.getRequestHeaders().getFirst("Authorization") + " "
                + new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        var answer = answers.remove(0);
        LockSupport.parkNanos(answer.delay().toNanos());
        var body = answer.body().getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private AbstractThrowableAssert<?, ?> assertUnusable(String answer, String place) {
        answers(200, answer);
        var assertion =
                assertThatThrownBy(() -> client().byNik(SITI)).isInstanceOf(NeighbourUnavailableException.class);
        assertion.cause().hasMessageMatching("wrong or missing: (.*, )?" + Pattern.quote(place) + "(, .*)?");
        return assertion.cause();
    }

    private static void assertUnavailable(ThrowingCallable call, String why) {
        assertThatThrownBy(call)
                .isInstanceOf(NeighbourUnavailableException.class)
                .cause()
                .hasMessageContaining(why);
    }

    private static void assertSameFields(String schema, Class<?> read) {
        assertThat(schema(schema).get("properties").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(Arrays.stream(read.getRecordComponents())
                        .map(component -> component.getName())
                        .toArray(String[]::new));
    }

    private static List<String> required(String schema) {
        var names = new ArrayList<String>();
        schema(schema).get("required").forEach(name -> names.add(name.textValue()));
        return names;
    }

    private static JsonNode schema(String name) {
        return CONTRACT.at("/components/schemas/" + name);
    }

    private static String changed(Consumer<ObjectNode> change) {
        var member = example();
        change.accept(member);
        return member.toString();
    }

    private static ObjectNode card(JsonNode member) {
        return (ObjectNode) member.get("memberships").get(0);
    }

    private static ObjectNode month(JsonNode member, int index) {
        return (ObjectNode) card(member).get("contributions").get(index);
    }

    /** What the contract shows is what the double serves. */
    private static ObjectNode example() {
        return CONTRACT.at("/paths/~1members~1lookups/post/responses/200/content/application~1json/example")
                .deepCopy();
    }

    private static JsonNode contract() {
        try {
            return Yaml31.mapper().readTree(Files.readString(Path.of("src/docs/core-system-api.yaml")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Contribution span(String from, String to, long amount) {
        return new Contribution(YearMonth.parse(from), YearMonth.parse(to), Rupiah.of(amount));
    }

    private static HttpServer server() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newCachedThreadPool());
            return server;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private record Answer(int status, String body, Duration delay) {}
}
