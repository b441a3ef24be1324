package id.jht.process;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import id.jht.claim.ClaimNumber;
import id.jht.claim.ClaimStatus;
import id.jht.claim.Claims;
import id.jht.disbursement.Disbursements;
import id.jht.disbursement.Payout;
import id.jht.notice.NoticeKind;
import id.jht.notice.Notices;
import id.jht.scenario.ClaimScenario;
import id.jht.scenario.PathTest;
import id.jht.scenario.TestMember;
import id.jht.scenario.TestMembers.Kind;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * One line for each answer of the bank: what the bank heard from us and booked, what the claim became and where it waits, and
 * who was told. Every claim is approved by rule and goes by BI-FAST; all are filed first, then ten minutes pass for all.
 */
@PathTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ResponseCodePathsTest {

    /**
     * The bank's answer to the order ({@code t}) and to a question for its status ({@code s}), the first time or always
     * ({@code *}) · services by which we spoke to it, repeated questions once: 18 BI-FAST, 23 clearing, 36 status · transfers
     * booked · the claim · the step that waits · who is told: a desk, or the member by this notice.
     *
     * <p>Clearing has business hours, so after another rail was asked for, or at cut-off, the claim is paid or waits for them.
     */
    private static final String TABLE = """
            t 2001800                  | 18          | 1 | PAID             |                           | PAID
            t 2021800                  | 18 36       | 1 | PAID             |                           | PAID
            t 4001800                  | 18 36       | 0 | PAYMENT_PENDING  | UserTask_ResolvePayout    | finance
            t 4001801                  | 18 36       | 0 | PAYMENT_PENDING  | UserTask_ResolvePayout    | finance
            t 4001802                  | 18 36       | 0 | PAYMENT_PENDING  | UserTask_ResolvePayout    | finance
            t 4011800                  | 18 36       | 0 | PAYMENT_PENDING  | UserTask_ResolvePayout    | finance
            t 4011801                  | 18 18       | 1 | PAID             |                           | PAID
            t 4011803                  | 18 18       | 1 | PAID             |                           | PAID
            t 4031800                  | 18 36       | 0 | PAYMENT_PENDING  | UserTask_ResolvePayout    | finance
            t 4031801                  | 18 36       | 0 | PAYMENT_PENDING  | UserTask_ResolvePayout    | finance
            t 4031815                  | 18 36       | 0 | PAYMENT_PENDING  | UserTask_ResolvePayout    | finance
            t 4031802                  | 18 36( 23)? | . | PAID_WHEN_OPEN   |                           | .
            t 4031820                  | 18 36( 23)? | . | PAID_WHEN_OPEN   |                           | .
            t 4031823                  | 18 36( 23)? | . | PAID_WHEN_OPEN   |                           | .
            t 4031803                  | 18 36       | 0 | ON_HOLD          | UserTask_InvestigateClaim | integrity
            t 4031804                  | 18 36       | 0 | PAYMENT_PENDING  | UserTask_ResolvePayout    | finance
            t 4291800                  | 18 36 18    | 1 | PAID             |                           | PAID
            t 4031805                  | 18 36       | 0 | NEEDS_CORRECTION |                           | ACCOUNT_ASKED
            t 4031809                  | 18 36       | 0 | NEEDS_CORRECTION |                           | ACCOUNT_ASKED
            t 4031816                  | 18 36       | 0 | NEEDS_CORRECTION |                           | ACCOUNT_ASKED
            t 4031818                  | 18 36       | 0 | NEEDS_CORRECTION |                           | ACCOUNT_ASKED
            t 4031806                  | 18 36       | . | PAID_WHEN_OPEN   |                           | .
            t 4031814                  | 18 36       | 0 | PAYMENT_PENDING  | UserTask_ResolvePayout    | finance
            t 4041801                  | 18 36       | 0 | PAYMENT_PENDING  | UserTask_ResolvePayout    | finance
            t 4041802                  | 18 36( 23)? | . | PAID_WHEN_OPEN   |                           | .
            t 4041803                  | 18 36( 23)? | . | PAID_WHEN_OPEN   |                           | .
            t 4041808                  | 18 36       | 0 | NEEDS_CORRECTION |                           | ACCOUNT_ASKED
            t 4041811                  | 18 36       | 0 | NEEDS_CORRECTION |                           | ACCOUNT_ASKED
            t 4041813                  | 18 36       | 0 | PAYMENT_PENDING  | UserTask_ResolvePayout    | finance
            t 4041818                  | 18 36       | 1 | PAID             |                           | PAID
            t 4051800                  | 18 36       | 0 | PAYMENT_PENDING  | UserTask_ResolvePayout    | finance
            t 4051801                  | 18 36       | 0 | PAYMENT_PENDING  | UserTask_ResolvePayout    | finance
            t 4091800                  | 18 36 18    | 1 | PAID             |                           | PAID
            t 4091801                  | 18 36       | 1 | PAID             |                           | PAID
            t 5001800                  | 18 36 18    | 1 | PAID             |                           | PAID
            t 5001801                  | 18 36 18    | 1 | PAID             |                           | PAID
            t 5001802                  | 18 36 18    | 1 | PAID             |                           | PAID
            t 5041800                  | 18 36 18    | 1 | PAID             |                           | PAID
            t TIMEOUT_AFTER_BOOKING    | 18 36       | 1 | PAID             |                           | PAID
            t TIMEOUT_BEFORE_BOOKING   | 18 36 18    | 1 | PAID             |                           | PAID
            t SLOW                     | 18 36       | 1 | PAID             |                           | PAID
            t LATE                     | 18 36       | 1 | PAID             |                           | PAID
            t CUT_BEFORE               | 18 36 18    | 1 | PAID             |                           | PAID
            t CUT_AFTER                | 18 36       | 1 | PAID             |                           | PAID
            t DOWN                     | 18 36 18    | 1 | PAID             |                           | PAID
            t SAYS_REFUSED             | 18 36       | 1 | PAID             |                           | PAID
            t 4031807                  | 18 36       | 0 | PAYMENT_PENDING  | UserTask_ResolvePayout    | finance
            t 4041819                  | 18 36       | 0 | PAYMENT_PENDING  | UserTask_ResolvePayout    | finance
            t 4031899                  | 18 36       | 0 | PAYMENT_PENDING  | UserTask_ResolvePayout    | finance
            t 2091800                  | 18 36 18    | 1 | PAID             |                           | PAID
            t 4221800                  | 18 36 18    | 1 | PAID             |                           | PAID
            t 2021800, s STATUS_00 *   | 18 36       | 0 | PAID             |                           | PAID
            t 2021800, s STATUS_01 *   | 18 36       | 0 | PAYMENT_PENDING  |                           |
            t 2021800, s STATUS_02 *   | 18 36       | 0 | PAYMENT_PENDING  |                           |
            t 2021800, s STATUS_03 *   | 18 36       | 0 | PAYMENT_PENDING  |                           |
            t 2021800, s STATUS_04 *   | 18 36       | 0 | PAYMENT_PENDING  | UserTask_ResolvePayout    | finance
            t 2021800, s STATUS_05 *   | 18 36       | 0 | PAYMENT_PENDING  | UserTask_ResolvePayout    | finance
            t 2021800, s STATUS_06 *   | 18 36       | 0 | PAYMENT_PENDING  | UserTask_ResolvePayout    | finance
            t 2021800, s STATUS_07     | 18 36       | 1 | PAID             |                           | PAID
            t 2021800, s STATUS_07 *   | (18 36 ?){4}| 0 | PAYMENT_PENDING  | UserTask_ResolvePayout    | finance
            t 2021800, s STATUS_99 *   | 18 36       | 0 | PAYMENT_PENDING  |                           |
            t 2021800, s ERROR_500 *   | 18 36       | 0 | PAYMENT_PENDING  |                           |
            """;

    private static final Set<NoticeKind> ABOUT_PAYMENT = Set.of(NoticeKind.PAID, NoticeKind.ACCOUNT_ASKED);

    @Autowired
    ClaimScenario scenario;

    @Autowired
    CircuitBreaker bankBreaker;

    @Autowired
    Claims claims;

    @Autowired
    Disbursements disbursements;

    @Autowired
    Notices notices;

    private final Map<Line, ClaimNumber> filed = new LinkedHashMap<>();

    record Line(String bankSays, String said, String booked, String claim, String step, String told) {

        static Line of(String text) {
            var cells = Stream.of(text.split("\\|", -1)).map(String::strip).toList();
            return new Line(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4), cells.get(5));
        }

        boolean isPaidWhenOpen() {
            return claim.equals("PAID_WHEN_OPEN");
        }

        @Override
        public String toString() {
            return bankSays;
        }
    }

    static Stream<Line> lines() {
        return TABLE.lines().map(Line::of);
    }

    @BeforeAll
    void everyClaimIsFiledAndTenMinutesPass() {
        bankBreaker.reset();
        lines().forEach(line -> filed.put(line, ordered(line, scenario.member(Kind.SMALL))));
        scenario.timePasses(Duration.ofMinutes(10));
        filed.values().forEach(scenario::automatedStepsRun);
    }

    private ClaimNumber ordered(Line line, TestMember member) {
        for (var instruction : line.bankSays().split(", ")) {
            scenario.bankBehaves(behaviour(instruction.split(" "), member.accountNumber()));
        }
        var claim = scenario.filed(member);
        scenario.automatedStepsRun(claim);
        return claim;
    }

    private static Map<String, Object> behaviour(String[] words, String account) {
        var behaviour = new HashMap<String, Object>();
        behaviour.put("service", words[0].equals("t") ? "transfer" : "status");
        behaviour.put("account", account);
        behaviour.put("answer", words[1]);
        if (words.length == 2) {
            behaviour.put("times", 1);
        }
        return behaviour;
    }

    @AfterAll
    void theBankBehavesAgain() {
        scenario.bankBehaves(Map.of("reset", true));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void everyAnswerOfTheBankHasItsPath(Line line) {
        var claim = requireNonNull(filed.get(line));
        assertThat(said(claim)).matches(line.said());
        assertThat(scenario.waitsFor(claim)).isEqualTo(cellsOf(line.step()));
        assertThat(references(claim)).doesNotHaveDuplicates();
        if (line.isPaidWhenOpen()) {
            isPaidOrWaitsForTheOpening(claim);
        } else {
            assertThat(claims.get(claim).status()).isEqualTo(ClaimStatus.valueOf(line.claim()));
            assertThat(scenario.booked(claim)).hasSize(Integer.parseInt(line.booked()));
            assertThat(told(claim)).isEqualTo(cellsOf(line.told()));
        }
    }

    private void isPaidOrWaitsForTheOpening(ClaimNumber claim) {
        var status = claims.get(claim).status();
        assertThat(status).isIn(ClaimStatus.PAID, ClaimStatus.PAYMENT_PENDING);
        assertThat(scenario.booked(claim)).hasSize(status == ClaimStatus.PAID ? 1 : 0);
        assertThat(told(claim)).isEqualTo(status == ClaimStatus.PAID ? List.of("PAID") : List.of());
    }

    @Test
    void anOrderThatIsSentAgainKeepsItsReference() {
        var sentAgain = filed.entrySet().stream()
                .filter(entry -> entry.getKey().said().equals("18 36 18"))
                .toList();

        assertThat(sentAgain)
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(references(entry.getValue())).hasSize(1));
    }

    private List<String> references(ClaimNumber claim) {
        return disbursements.of(claim).orElseThrow().attempts().stream()
                .map(Payout.Attempt::partnerReferenceNo)
                .toList();
    }

    private String said(ClaimNumber claim) {
        var services = new ArrayList<String>();
        for (var service : scenario.saidToTheBank(claim)) {
            if (!service.equals("36")
                    || services.isEmpty()
                    || !services.get(services.size() - 1).equals("36")) {
                services.add(service);
            }
        }
        return String.join(" ", services);
    }

    private List<String> told(ClaimNumber claim) {
        var members = notices.of(claim).stream()
                .map(Notices.Written::kind)
                .filter(ABOUT_PAYMENT::contains)
                .map(Enum::name);
        return Stream.concat(scenario.desksOf(claim).stream(), members).toList();
    }

    private static List<String> cellsOf(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell);
    }
}
