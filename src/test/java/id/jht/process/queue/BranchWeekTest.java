package id.jht.process.queue;

import static org.assertj.core.api.Assertions.assertThat;

import id.jht.claim.ClaimNumber;
import id.jht.claim.ClaimStatus;
import id.jht.claim.Claims;
import id.jht.claim.ClockAlarm;
import id.jht.claim.ClockAlarms;
import id.jht.document.Corrections;
import id.jht.document.DocumentType;
import id.jht.process.ClaimMessages;
import id.jht.scenario.ClaimScenario;
import id.jht.scenario.PathTest;
import id.jht.scenario.TestMembers.Kind;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A week at a branch: claims come in all day, officers take what is most urgent, members correct and appear or do not; then
 * the branch works off what is left. One quiet day of it is a test like any other;
 * {@code ./mvnw test -Dtest=BranchWeekTest -Dweek.days=5 -Dweek.claims=250 -Dtest.members=1000} is a whole branch's week.
 */
@PathTest
class BranchWeekTest {

    private static final String BRANCH = "JPR";
    private static final ZoneId ZONE = ZoneId.of("Asia/Jayapura");
    private static final int CLAIMS_A_DAY = Integer.getInteger("week.claims", 8);
    private static final int DAYS = Integer.getInteger("week.days", 1);
    private static final Duration OFFICE_HOURS = Duration.ofHours(8);
    private static final int HALF_HOURS = 16;

    /** Of a day on which nothing new comes in. */
    private static final int QUARTERS = 4;

    /** One of so many; by reasons and channels of January to July 2024 about half go over the full route. */
    private static final int FULL = 2;

    private static final int LARGE = 50;

    @Autowired
    ClaimScenario scenario;

    @Autowired
    NextTask next;

    @Autowired
    WorkingOfficers officers;

    @Autowired
    Claims claims;

    @Autowired
    ClockAlarms alarms;

    @Autowired
    Corrections corrections;

    @Autowired
    RuntimeService runtime;

    @Autowired
    Clock clock;

    private final Map<ClaimNumber, Instant> filed = new LinkedHashMap<>();
    private final Map<ClaimNumber, Instant> paid = new LinkedHashMap<>();
    private long longestQueue;

    @Test
    void noClockRunsOutWithoutWarningAndNoClaimIsWithoutAnOwner() {
        officers.atBranch(BRANCH);
        goTo(ZonedDateTime.now(clock.withZone(ZONE))
                .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                .with(LocalTime.of(8, 0)));
        for (var day = 0; day < DAYS; day++) {
            aDay(CLAIMS_A_DAY, HALF_HOURS);
            everyOpenClaimHasAnOwner();
        }
        for (var day = 0; day < 6; day++) {
            aDay(0, QUARTERS);
        }

        System.out.println(figures());
        assertThat(filed.keySet())
                .allSatisfy(claim -> assertThat(claims.get(claim).status())
                        .as(claim.value())
                        .isIn(ClaimStatus.PAID, ClaimStatus.EXPIRED));
        assertThat(filed.keySet()).allSatisfy(this::isWarnedOfBeforeItRunsOut);
    }

    private void aDay(int claimsToFile, int steps) {
        for (var step = 0; step < steps; step++) {
            var from = claimsToFile * step / steps;
            var to = claimsToFile * (step + 1) / steps;
            for (var claim = from; claim < to; claim++) {
                file();
            }
            membersCorrect();
            scenario.timePasses(Duration.ofMinutes(1));
            longestQueue = Math.max(longestQueue, officers.waiting());
            officers.work(HALF_HOURS / steps);
            scenario.timePasses(OFFICE_HOURS.dividedBy(steps).minusMinutes(1));
            notePaid();
        }
        goTo(nextMorning());
    }

    private void file() {
        var count = filed.size() + 1;
        var kind = count % LARGE == 0 ? Kind.LARGE : count % FULL == 0 ? Kind.ORDINARY : Kind.SMALL;
        var channel = count % 7 == 0 ? "BRANCH" : "WEB";
        var form = scenario.form(scenario.member(kind)).at(BRANCH).over(channel).build();
        filed.put(scenario.number(scenario.file(form)), clock.instant());
    }

    private void membersCorrect() {
        open().stream()
                .filter(claim -> claims.get(claim).status() == ClaimStatus.NEEDS_CORRECTION)
                .forEach(claim -> corrections.receive(claim, List.of(scenario.paper(DocumentType.KTP))));
    }

    private void notePaid() {
        open().stream()
                .filter(claim -> claims.get(claim).status() == ClaimStatus.PAID)
                .forEach(claim -> paid.put(claim, clock.instant()));
    }

    private List<ClaimNumber> open() {
        return filed.keySet().stream().filter(claim -> !paid.containsKey(claim)).toList();
    }

    /** A person's task, or a message or time that the diagram waits for; never an incident. */
    private void everyOpenClaimHasAnOwner() {
        open().stream().filter(claim -> !claims.get(claim).status().isFinal()).forEach(claim -> {
            var instances = runtime.createProcessInstanceQuery().processInstanceBusinessKey(claim.value());
            assertThat(instances.count()).as(claim.value()).isPositive();
            assertThat(instances.withIncident().count()).as(claim.value()).isZero();
            assertThat(scenario.waitsFor(claim).size() + waitsForMember(claim))
                    .as(claim.value())
                    .isPositive();
        });
    }

    private long waitsForMember(ClaimNumber claim) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(claim.value()).list().stream()
                .mapToLong(instance -> runtime.createEventSubscriptionQuery()
                        .processInstanceId(instance.getId())
                        .eventName(ClaimMessages.DOCUMENTS_CORRECTED)
                        .count())
                .sum();
    }

    private void isWarnedOfBeforeItRunsOut(ClaimNumber claim) {
        var rung = alarms.of(claim);
        rung.stream()
                .filter(alarm -> alarm.kind() == ClockAlarm.Kind.RAN_OUT)
                .forEach(late -> assertThat(rung)
                        .as(claim.value())
                        .contains(new ClockAlarm(claim, ClockAlarm.Kind.ENDS_SOON, late.dueBy())));
    }

    private String figures() {
        var days = new TreeMap<Long, Integer>();
        paid.forEach(
                (claim, at) -> days.merge(Duration.between(filed.get(claim), at).toDays(), 1, Integer::sum));
        var rung = new ArrayList<ClockAlarm>();
        filed.keySet().forEach(claim -> rung.addAll(alarms.of(claim)));
        return "week: %d filed, %d paid, longest queue %d, %d warned, %d ran out, whole days to payment %s"
                .formatted(
                        filed.size(),
                        paid.size(),
                        longestQueue,
                        rung.stream()
                                .filter(alarm -> alarm.kind() == ClockAlarm.Kind.ENDS_SOON)
                                .count(),
                        rung.stream()
                                .filter(alarm -> alarm.kind() == ClockAlarm.Kind.RAN_OUT)
                                .count(),
                        days);
    }

    private ZonedDateTime nextMorning() {
        var tomorrow = ZonedDateTime.now(clock.withZone(ZONE)).plusDays(1).with(LocalTime.of(8, 0));
        return switch (tomorrow.getDayOfWeek()) {
            case SATURDAY -> tomorrow.plusDays(2);
            case SUNDAY -> tomorrow.plusDays(1);
            default -> tomorrow;
        };
    }

    private void goTo(ZonedDateTime moment) {
        scenario.timePasses(Duration.between(clock.instant(), moment.toInstant()));
    }
}
