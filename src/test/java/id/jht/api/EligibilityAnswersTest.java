package id.jht.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.jht.scenario.ClaimScenario;
import id.jht.scenario.PathTest;
import id.jht.scenario.TestMember;
import id.jht.scenario.TestMembers.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;

/** The whole answer to "am I entitled?" over HTTP, from the real tables. */
@PathTest
class EligibilityAnswersTest {

    @Autowired
    ClaimScenario scenario;

    @Autowired
    TestRestTemplate http;

    @Test
    void whoIsEntitledLearnsRouteChannelsAndPapers() {
        var answer = answer(question(scenario.member(Kind.SMALL), "RESIGNATION"));

        assertThat(answer.path("entitled").asBoolean()).isTrue();
        assertThat(answer.path("route").asText()).isEqualTo("FAST");
        assertThat(answer.path("channel").asText()).isEqualTo("WEB");
        assertThat(texts(answer.path("channels"))).containsExactly("MOBILE", "WEB", "BRANCH");
        assertThat(answer.path("failures")).isEmpty();
        assertThat(types(answer)).containsExactly("SELFIE");
        assertThat(answer.path("documents").get(0).path("example").asText()).isNotEmpty();
    }

    @Test
    void aCauseOfTheBranchIsAnsweredForTheBranch() {
        var answer = answer(question(scenario.member(Kind.DECEASED), "DEATH"));

        assertThat(answer.path("entitled").asBoolean()).isTrue();
        assertThat(answer.path("channel").asText()).isEqualTo("BRANCH");
        assertThat(texts(answer.path("channels"))).containsExactly("BRANCH");
        assertThat(types(answer)).contains("DEATH_CERTIFICATE", "HEIR_CERTIFICATE", "HEIR_IDENTITY");
    }

    @Test
    void whoInsistsOnAChannelIsToldThatItIsTheWrongOne() {
        var answer = answer(with(question(scenario.member(Kind.DISABLED), "TOTAL_DISABILITY"), "channel", "WEB"));

        assertThat(codes(answer)).containsExactly("CHANNEL_NOT_ALLOWED");
        assertThat(texts(answer.path("channels"))).containsExactly("BRANCH");
    }

    @Test
    void everyFailingRuleIsNamedWithItsRemedy() {
        var asked = with(question(scenario.member(Kind.STILL_WORKING), "PARTIAL_10"), "partialPercent", 11);
        asked.put("channel", "WEB");

        var failure = answer(asked).path("failures").get(0);

        assertThat(failure.path("code").asText()).isEqualTo("PARTIAL_PERCENT_TOO_HIGH");
        assertThat(failure.path("message").asText()).isNotEmpty();
        assertThat(failure.path("remedy").asText()).isNotEmpty();
        assertThat(failure.has("possibleFrom")).isFalse();
    }

    @Test
    void whatTimeHealsHasADay() {
        var failures = answer(question(scenario.member(Kind.STILL_WORKING), "RETIREMENT_AGE"))
                .path("failures");

        assertThat(failures).hasSize(1);
        assertThat(failures.get(0).path("possibleFrom").asText()).isEqualTo("2046-05-01");
    }

    @Test
    void theTaxClockOfAPartialClaimIsToldBefore() {
        var answer = answer(question(scenario.member(Kind.STILL_WORKING), "PARTIAL_10"));

        assertThat(answer.path("entitled").asBoolean()).isTrue();
        assertThat(answer.path("warnings")).hasSize(1);
        assertThat(answer.path("warnings").get(0).path("code").asText()).isEqualTo("TAX_CLOCK");
        assertThat(answer.path("warnings").get(0).path("message").asText()).contains("pasal 17");
    }

    @Test
    void theHouseDecidesWhichPaperShowsIt() {
        var member = scenario.member(Kind.STILL_WORKING);
        var open = answer(question(member, "PARTIAL_30"));
        var mortgage = answer(with(question(member, "PARTIAL_30"), "housingVariant", "MORTGAGE"));

        assertThat(types(open)).contains("SALE_DEED", "LOAN_AGREEMENT");
        assertThat(types(mortgage)).contains("LOAN_AGREEMENT").doesNotContain("SALE_DEED");
    }

    @Test
    void aForeignerAsksByPassport() {
        var foreigner = scenario.member(Kind.FOREIGNER);
        var asked = with(question(foreigner, "LEAVING_ID_FOREIGNER"), "passportNumber", foreigner.passport());
        asked.remove("nik");

        var answer = answer(asked);

        assertThat(answer.path("entitled").asBoolean()).isTrue();
        assertThat(answer.path("route").asText()).isEqualTo("FULL");
        assertThat(types(answer)).contains("PASSPORT", "LEAVING_STATEMENT").doesNotContain("KTP", "FAMILY_CARD");
    }

    @ParameterizedTest(name = "{0}={1}: {2}")
    @CsvSource({
        "nik, 123, nik NIK_FORM",
        "nik, 9998010105909999, nik NOT_TOGETHER",
        "nik, '', nik REQUIRED",
        "kpj, 1, kpj KPJ_FORM",
        "kpj, 98999999999, nik NOT_TOGETHER",
        "birthDate, 1-5-1990, birthDate BIRTH_DATE_FORM",
        "birthDate, 1990-05-02, nik NOT_TOGETHER",
        "cause, HOLIDAY, cause CAUSE_UNKNOWN",
        "channel, FAX, channel CHANNEL_UNKNOWN",
        "housingVariant, TENT, housingVariant HOUSING_VARIANT",
        "passportNumber, X-1, passportNumber PASSPORT_FORM",
        "partialPercent, 0, partialPercent PARTIAL_PERCENT_FORM"
    })
    void everyBadInputIsNamed(String field, String value, String violation) {
        var asked = question(scenario.member(Kind.STILL_WORKING), "PARTIAL_10");
        asked.put(field, field.equals("partialPercent") ? Integer.valueOf(value) : value);

        var response = ask(asked);

        assertThat(response.getStatusCode().value()).isEqualTo(422);
        assertThat(response.getBody().path("violations"))
                .singleElement()
                .satisfies(wrong -> assertThat(wrong.path("field").asText() + " "
                                + wrong.path("code").asText())
                        .isEqualTo(violation))
                .satisfies(wrong -> assertThat(wrong.path("message").asText()).endsWith("."));
    }

    @Test
    void whoTriesOutNumbersLearnsNothingFromTheAnswer() {
        var member = scenario.member(Kind.STILL_WORKING);
        var answers = Stream.of(
                        Map.entry("nik", scenario.member(Kind.ORDINARY).nik()),
                        Map.entry("nik", "9998010105909999"),
                        Map.entry("kpj", scenario.member(Kind.ORDINARY).kpj()),
                        Map.entry("kpj", "98999999999"),
                        Map.entry("birthDate", "1990-05-02"))
                .map(wrong -> ask(with(question(member, "PARTIAL_10"), wrong.getKey(), wrong.getValue())))
                .toList();

        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.getStatusCode())
                        .isEqualTo(answers.get(0).getStatusCode()))
                .allSatisfy(answer ->
                        assertThat(answer.getBody()).isEqualTo(answers.get(0).getBody()));
    }

    @Test
    void whoGoesOnTryingNumbersOfOnePersonIsToldToWait() {
        var asked = question(scenario.member(Kind.STILL_WORKING), "PARTIAL_10");
        for (var number = 0; number < 20; number++) {
            assertThat(ask(with(asked, "kpj", "98999998%03d".formatted(number)))
                            .getStatusCode()
                            .value())
                    .isEqualTo(422);
        }

        var answer = ask(asked);
        assertThat(answer.getStatusCode().value()).isEqualTo(429);
        assertThat(answer.getHeaders().getFirst("Retry-After")).matches("[0-9]+");
        assertThat(answer(question(scenario.member(Kind.STILL_WORKING), "PARTIAL_10"))
                        .path("entitled")
                        .isBoolean())
                .isTrue();
    }

    @Test
    void theSameMistakeAgainIsCountedOnce() {
        var asked = question(scenario.member(Kind.STILL_WORKING), "PARTIAL_10");
        for (var time = 0; time < 25; time++) {
            ask(with(new HashMap<>(asked), "kpj", "98999999999"));
        }
        assertThat(ask(asked).getStatusCode().value()).isEqualTo(200);
    }

    private static Map<String, Object> question(TestMember member, String cause) {
        return new HashMap<>(
                Map.of("nik", member.nik(), "kpj", member.kpj(), "birthDate", member.birthDate(), "cause", cause));
    }

    private static Map<String, Object> with(Map<String, Object> question, String field, Object value) {
        question.put(field, value);
        return question;
    }

    private JsonNode answer(Map<String, Object> question) {
        var response = ask(question);
        assertThat(response.getStatusCode().is2xxSuccessful())
                .as(String.valueOf(response.getBody()))
                .isTrue();
        return response.getBody();
    }

    private ResponseEntity<JsonNode> ask(Map<String, Object> question) {
        var headers = new HttpHeaders();
        headers.setBearerAuth("sandbox-api-key");
        return http.exchange(
                "/api/v1/eligibility-checks", HttpMethod.POST, new HttpEntity<>(question, headers), JsonNode.class);
    }

    private static List<String> codes(JsonNode answer) {
        return StreamSupport.stream(answer.path("failures").spliterator(), false)
                .map(failure -> failure.path("code").asText())
                .toList();
    }

    private static List<String> types(JsonNode answer) {
        return StreamSupport.stream(answer.path("documents").spliterator(), false)
                .map(paper -> paper.path("type").asText())
                .toList();
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
