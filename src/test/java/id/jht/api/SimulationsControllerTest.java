package id.jht.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.jht.benefit.Simulations;
import id.jht.benefit.TaxWords;
import id.jht.filing.Sentences;
import id.jht.filing.Simulator;
import id.jht.testing.BankServer;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Simulations over the interface, on the real arithmetic and the delivered rules. */
@WebMvcTest(SimulationsController.class)
@AutoConfigureMockMvc(addFilters = false)
@Import({
    Problems.class,
    ProblemResolver.class,
    ApiLanguage.class,
    StrictJsonConverter.class,
    Sentences.class,
    Simulator.class,
    TaxWords.class
})
class SimulationsControllerTest {

    @Autowired
    private MockMvc client;

    @TestConfiguration
    static class Rooms {

        @Bean
        Simulations simulations() {
            return BankServer.bean(Simulations.class);
        }

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-11-24T02:00:00Z"), ZoneOffset.UTC);
        }
    }

    @Test
    void theMinistrysSimulationComesOutToTheRupiah() throws Exception {
        ask(request("2021-01-04", "RESIGNATION", membership("0", "2015-12-31", contributions("2016-01", 60, 228_000))))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.lines.length()").value(6))
                .andExpect(jsonPath("$.lines[0].year").value(2016))
                .andExpect(jsonPath("$.lines[0].contributions").value(2_736_000))
                .andExpect(jsonPath("$.lines[0].closingBalance").value(2_819_758))
                .andExpect(jsonPath("$.accumulatedBalance").value(15_800_310))
                .andExpect(jsonPath("$.gross").value(15_800_310))
                .andExpect(jsonPath("$.tax").value(0))
                .andExpect(jsonPath("$.taxRegime").value("LUMP_SUM_FINAL"))
                .andExpect(jsonPath("$.rounding").value(0))
                .andExpect(jsonPath("$.net").value(15_800_310))
                .andExpect(jsonPath("$.taxSentence").value(containsString("PP 68/2009")))
                .andExpect(jsonPath("$.consequence").doesNotExist());
    }

    @ParameterizedTest
    @CsvSource({"0,0", "1,0", "49999999,0", "50000000,0", "50000019,0", "50000020,1", "1000000000000,49997500000"})
    void amountsAtTheEdgesAreExact(long amount, long tax) throws Exception {
        ask(request("2026-11-23", "RESIGNATION", membership(Long.toString(amount), "2026-10-31", "[]")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.gross").value(amount))
                .andExpect(jsonPath("$.tax").value(tax))
                .andExpect(jsonPath("$.net").value(amount - tax));
    }

    @Test
    void sixtyYearsOfHistoryAreCalculated() throws Exception {
        ask(request("2026-01-15", "RESIGNATION", membership("0", "1965-12-31", contributions("1966-01", 720, 1_000))))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.lines.length()").value(61))
                .andExpect(jsonPath("$.accumulatedBalance").value(5_821_144));
    }

    @Test
    void theLargestRequestIsReadAndRefusedBeyondAllMoney() throws Exception {
        var many = contributions("1927-01", 1200, 10_000_000_000_000L);
        var cards = String.join(",", Collections.nCopies(20, membership("10000000000000", "1926-12-31", many)));

        ask(request("2026-11-23", "RESIGNATION", cards).replace("5.7", "100"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.violations[0].field").value("memberships"))
                .andExpect(jsonPath("$.violations[0].code").value("NOT_CALCULABLE"))
                .andExpect(jsonPath("$.violations[0].message").value(containsString("terlalu besar")));
    }

    @Test
    void aPartialClaimTellsWhatItDoesToTheRest() throws Exception {
        var partial = request("2024-03-11", "PARTIAL_10", membership("100000000", "2024-02-29", "[]"));

        ask(partial)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.gross").value(10_000_000))
                .andExpect(jsonPath("$.tax").value(0))
                .andExpect(jsonPath("$.consequence.remainder").value(90_000_000))
                .andExpect(jsonPath("$.consequence.taxWithinWindow").value(2_500_000))
                .andExpect(jsonPath("$.consequence.article17From").value("2026-01-01"))
                .andExpect(jsonPath("$.consequence.taxAfterwards").value(7_500_000))
                .andExpect(jsonPath("$.consequence.sentence")
                        .value(containsString("sebelum 1 Januari 2026, pajaknya Rp 2.500.000")));
        ask(partial.replace("\"npwp\":true", "\"npwp\":false"))
                .andExpect(jsonPath("$.consequence.taxAfterwards").value(9_000_000))
                .andExpect(jsonPath("$.consequence.sentence").value(containsString("tanpa NPWP")));
    }

    @Test
    void aLowerPercentageOfAPartialClaimIsRoundedDown() throws Exception {
        ask(request("2026-11-23", "PARTIAL_30", membership("19999999", "2026-10-31", "[]"))
                        .replace("\"npwp\"", "\"partialPercent\":7,\"npwp\""))
                .andExpect(jsonPath("$.gross").value(1_399_999));
    }

    @Test
    void earlierPaymentsCountForGrowthAndTax() throws Exception {
        var earlier = "\"earlierPayments\":[{\"date\":\"2024-03-11\",\"gross\":10000000,\"taxWithheld\":0}]";
        var before = request("2026-01-05", "RESIGNATION", membership("100000000", "2024-02-29", "[]"))
                .replace("5.7", "0")
                .replace("\"earlierPayments\":[]", earlier);

        ask(before)
                .andExpect(jsonPath("$.gross").value(90_000_000))
                .andExpect(jsonPath("$.tax").value(7_500_000))
                .andExpect(jsonPath("$.taxRegime").value("ARTICLE_17"));
        ask(before.replace("2026-01-05", "2025-11-03"))
                .andExpect(jsonPath("$.tax").value(2_500_000));
        ask(before.replace("\"taxWithheld\":0", "\"taxWithheld\":0,\"full\":true"))
                .andExpect(jsonPath("$.gross").value(100_000_000))
                .andExpect(jsonPath("$.taxRegime").value("LUMP_SUM_FINAL"));
    }

    @Test
    void withoutARateTheTableRules() throws Exception {
        ask(request("2027-01-05", "RESIGNATION", membership("20000000", "2025-12-31", "[]"))
                        .replace(",\"annualRate\":5.7", ""))
                .andExpect(jsonPath("$.accumulatedBalance").value(21_140_000));
    }

    @Test
    void theSentenceFollowsTheLanguage() throws Exception {
        client.perform(post("/api/v1/simulations")
                        .contentType(MediaType.APPLICATION_JSON)
                        .header("Accept-Language", "en")
                        .content(request("2026-11-23", "PARTIAL_10", membership("100000000", "2026-10-31", "[]"))))
                .andExpect(jsonPath("$.taxSentence").value(containsString("Final income tax")))
                .andExpect(jsonPath("$.consequence.sentence").value(containsString("is left")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"asOf\":\"2026-11-23\"|\"asOf\":null|asOf|REQUIRED",
                "\"asOf\":\"2026-11-23\"|\"asOf\":\"23-11-2026\"|asOf|DATE_FORM",
                "\"asOf\":\"2026-11-23\"|\"asOf\":\"2014-12-31\"|asOf|DATE_RANGE",
                "\"asOf\":\"2026-11-23\"|\"asOf\":\"9999-12-31\"|asOf|DATE_RANGE",
                "\"cause\":\"RESIGNATION\"|\"cause\":\"BORED\"|cause|CAUSE_UNKNOWN",
                "\"cause\":\"RESIGNATION\"|\"cause\":null|cause|REQUIRED",
                "\"cause\":\"RESIGNATION\"|\"cause\":\"RESIGNATION\",\"partialPercent\":10|partialPercent|PARTIAL_PERCENT_NOT_ASKED",
                "\"cause\":\"RESIGNATION\"|\"cause\":\"PARTIAL_10\",\"partialPercent\":11|partialPercent|PARTIAL_PERCENT_RANGE",
                "\"cause\":\"RESIGNATION\"|\"cause\":\"PARTIAL_30\",\"partialPercent\":0|partialPercent|PARTIAL_PERCENT_RANGE",
                "\"npwp\":true|\"npwp\":null|npwp|REQUIRED",
                "5.7|-0.1|annualRate|RATE_RANGE",
                "5.7|100.1|annualRate|RATE_RANGE",
                "5.7|5.7001|annualRate|RATE_RANGE",
                "5.7|1e999999|annualRate|RATE_RANGE",
                "\"openingBalance\":1000|\"openingBalance\":-1|memberships[0].openingBalance|AMOUNT_RANGE",
                "\"openingBalance\":1000|\"openingBalance\":10000000000001|memberships[0].openingBalance|AMOUNT_RANGE",
                "\"openingBalance\":1000|\"openingBalance\":99999999999999999999|memberships[0].openingBalance|AMOUNT_RANGE",
                "\"openingBalance\":1000|\"openingBalance\":null|memberships[0].openingBalance|REQUIRED",
                "\"openingBalance\":1000|\"kpj\":\"12\",\"openingBalance\":1000|memberships[0].kpj|KPJ_FORM",
                "2025-12-31|2026-12-01|memberships[0].openingDate|DATE_RANGE",
                "2025-12-31|1900-01-01|memberships[0].openingDate|DATE_RANGE",
                "\"month\":\"2026-01\",\"amount\":1|\"month\":\"2026-13\",\"amount\":1|memberships[0].contributions[0].month|MONTH_FORM",
                "\"month\":\"2026-01\",\"amount\":1|\"month\":\"2025-11\",\"amount\":1|memberships[0].contributions[0].month|MONTH_RANGE",
                "\"month\":\"2026-01\",\"amount\":1|\"month\":\"2026-01\",\"amount\":-1|memberships[0].contributions[0].amount|AMOUNT_RANGE",
                "{\"month\":\"2026-01\",\"amount\":1}|null|memberships[0].contributions[0]|REQUIRED",
                "\"earlierPayments\":[]|\"earlierPayments\":[{\"date\":\"2026-11-24\",\"gross\":1,\"taxWithheld\":0}]|earlierPayments[0].date|DATE_RANGE",
                "\"earlierPayments\":[]|\"earlierPayments\":[{\"date\":\"2026-11-01\",\"gross\":1,\"taxWithheld\":2}]|earlierPayments[0].taxWithheld|TAX_EXCEEDS_GROSS",
                "\"earlierPayments\":[]|\"earlierPayments\":[{\"date\":\"2026-11-01\",\"gross\":9000,\"taxWithheld\":2}]|earlierPayments[0].gross|EARLIER_PAYMENT_TOO_HIGH",
                "\"earlierPayments\":[]|\"earlierPayments\":[{\"gross\":1,\"taxWithheld\":0}]|earlierPayments[0].date|REQUIRED"
            })
    void aWrongFieldIsNamed(String good, String bad, String field, String code) throws Exception {
        ask(small().replace(good, bad))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.violations[*].field").value(hasItem(field)))
                .andExpect(jsonPath("$.violations[0].code").value(code))
                .andExpect(jsonPath("$.violations[0].message").value(endsWith(".")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"npwp\":true|\"npwp\":\"true\"|npwp",
                "\"npwp\":true|\"npwp\":1|npwp",
                "\"openingBalance\":1000|\"openingBalance\":\"1000\"|memberships[0].openingBalance",
                "\"openingBalance\":1000|\"openingBalance\":1000.5|memberships[0].openingBalance",
                "5.7|\"5.7\"|annualRate",
                "\"asOf\":\"2026-11-23\"|\"asOf\":20261123|asOf",
                "\"npwp\":true|\"npwp\":true,\"colour\":1|colour",
                "\"npwp\":true|\"npwp\":true,\"npwp\":false|body",
                "\"memberships\":[|\"memberships\":[[|memberships[0]"
            })
    void whatIsNoSuchRequestIsMalformed(String good, String bad, String field) throws Exception {
        ask(small().replace(good, bad))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value(field));
    }

    @Test
    void everyWrongFieldIsNamedAtOnce() throws Exception {
        ask("{\"memberships\":[{},{}]}")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.violations.length()").value(7));
        ask("{}").andExpect(jsonPath("$.violations.length()").value(4));
    }

    @Test
    void sizesAreBounded() throws Exception {
        var one = membership("0", "2025-12-31", "[]");
        ask(request("2026-11-23", "RESIGNATION", String.join(",", Collections.nCopies(21, one))))
                .andExpect(jsonPath("$.violations[0].field").value("memberships"))
                .andExpect(jsonPath("$.violations[0].code").value("TOO_MANY"));
        ask(request("2026-11-23", "RESIGNATION", membership("0", "1926-12-31", contributions("1927-01", 1201, 1))))
                .andExpect(jsonPath("$.violations[0].field").value("memberships[0].contributions"));
        ask(" ".repeat(3_000_000)).andExpect(status().isPayloadTooLarge());
    }

    @Test
    void theAnswerIsJson() throws Exception {
        ask(small()).andExpect(status().isOk()).andExpect(content().contentType(MediaType.APPLICATION_JSON));
    }

    private ResultActions ask(String json) throws Exception {
        return client.perform(post("/api/v1/simulations")
                .contentType(MediaType.APPLICATION_JSON)
                .content(json));
    }

    private static String small() {
        return request(
                "2026-11-23",
                "RESIGNATION",
                membership("1000", "2025-12-31", "[{\"month\":\"2026-01\",\"amount\":1}]"));
    }

    private static String request(String asOf, String cause, String memberships) {
        return "{\"asOf\":\"" + asOf + "\",\"cause\":\"" + cause + "\",\"npwp\":true,\"memberships\":[" + memberships
                + "],\"earlierPayments\":[],\"annualRate\":5.7}";
    }

    private static String membership(String openingBalance, String openingDate, String contributions) {
        return "{\"openingBalance\":" + openingBalance + ",\"openingDate\":\"" + openingDate + "\",\"contributions\":"
                + contributions + "}";
    }

    private static String contributions(String first, int months, long amount) {
        return Stream.iterate(YearMonth.parse(first), month -> month.plusMonths(1))
                .limit(months)
                .map(month -> "{\"month\":\"" + month + "\",\"amount\":" + amount + "}")
                .collect(Collectors.joining(",", "[", "]"));
    }
}
