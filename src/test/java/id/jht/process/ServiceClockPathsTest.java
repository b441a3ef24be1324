package id.jht.process;

import static org.assertj.core.api.Assertions.assertThat;

import id.jht.calendar.Branches;
import id.jht.calendar.ServiceClock;
import id.jht.claim.ClaimNumber;
import id.jht.claim.ClaimStatus;
import id.jht.claim.ClaimTrail;
import id.jht.claim.Claims;
import id.jht.claim.ClockAlarm;
import id.jht.claim.ClockAlarms;
import id.jht.claim.TrackingTokens;
import id.jht.claim.TrailEntry;
import id.jht.disbursement.Disbursements;
import id.jht.document.Corrections;
import id.jht.document.DocumentType;
import id.jht.filing.ClaimTracking;
import id.jht.filing.NextSteps;
import id.jht.interview.Interviews;
import id.jht.scenario.ClaimScenario;
import id.jht.scenario.PathTest;
import id.jht.scenario.TestMembers.Kind;
import id.jht.shared.BankAccount;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The service clock along the paths of a claim: where it starts, stops and goes on, and that the tasks know it. */
@PathTest
class ServiceClockPathsTest {

    @Autowired
    ClaimScenario scenario;

    @Autowired
    Claims claims;

    @Autowired
    Corrections corrections;

    @Autowired
    Disbursements disbursements;

    @Autowired
    ServiceClock serviceClock;

    @Autowired
    Branches branches;

    @Autowired
    Clock clock;

    @Autowired
    ClaimTracking tracking;

    @Autowired
    TrackingTokens tokens;

    @Autowired
    NextSteps nextSteps;

    @Autowired
    Interviews interviews;

    @Autowired
    ClockAlarms alarms;

    @Autowired
    ClaimTrail trail;

    @Test
    void aClaimOverTheFullRouteStartsWhenTheInterviewIsPassed() {
        var claim = scenario.claimOf(Kind.ORDINARY);
        assertThat(scenario.taskDue(claim)).isEqualTo(booked(claim));
        scenario.officer("rina").findsPapersComplete(claim);
        assertThat(claims.get(claim).dueBy()).isNull();

        scenario.officer("dewi").holdsInterview(claim, "PASSED");

        assertThat(claims.get(claim).dueBy()).isEqualTo(fullTime(claim));
        scenario.automatedStepsRun(claim);
        assertThat(scenario.due(claim)).isEqualTo(fullTime(claim));
    }

    @Test
    void aCorrectionStopsTheClockAndTheNewPapersStartItAnew() {
        var claim = filedAtTheCounter();
        var first = claims.get(claim).dueBy();
        assertThat(scenario.taskDue(claim)).isEqualTo(booked(claim)).isBefore(first);

        scenario.officer("rina").asksForCorrection(claim, "KTP:ILLEGIBLE");
        assertThat(claims.get(claim).dueBy()).isNull();
        assertThat(sentence(claim)).contains("kirim ulang", "paling lambat").doesNotContain("null");

        scenario.timePasses(Duration.ofDays(8));
        corrections.receive(claim, List.of(scenario.paper(DocumentType.KTP)));

        assertThat(claims.get(claim).dueBy()).isEqualTo(fullTime(claim)).isAfter(first);
    }

    @Test
    void anotherInterviewOfARunningClaimDoesNotWinTime() {
        var claim = filedAtTheCounter();
        var first = claims.get(claim).dueBy();

        scenario.timePasses(Duration.ofDays(3));
        scenario.officer("rina").findsPapersComplete(claim);
        scenario.officer("dewi").holdsInterview(claim, "PASSED");
        scenario.automatedStepsRun(claim);

        assertThat(claims.get(claim).dueBy()).isEqualTo(first);
        assertThat(scenario.due(claim)).isEqualTo(first);
    }

    @Test
    void aRefusedAccountStopsTheClockAndAnotherOneLetsItGoOn() {
        var member = scenario.member(Kind.FOREIGN_ACCOUNT);
        var claim = scenario.filed(member);
        scenario.automatedStepsRun(claim);
        scenario.officer("rina").findsPapersComplete(claim);
        scenario.officer("dewi").holdsInterview(claim, "PASSED");
        scenario.automatedStepsRun(claim);
        assertThat(claims.get(claim).status()).isEqualTo(ClaimStatus.NEEDS_CORRECTION);
        var left = Objects.requireNonNull(claims.serviceDaysLeft(claim));
        assertThat(left).isBetween(4, 5);
        assertThat(claims.get(claim).dueBy()).isNull();

        scenario.timePasses(Duration.ofDays(9));
        disbursements.changeAccount(claim, new BankAccount("002", scenario.anotherAccountOf(member)));

        assertThat(claims.get(claim).dueBy()).isEqualTo(timeLeft(claim, left));
        assertThat(claims.serviceDaysLeft(claim)).isNull();
    }

    @Test
    void theTaskOfAClaimThatWaitedTooLongRises() {
        var claim = scenario.claimOf(Kind.ORDINARY);
        scenario.officer("rina").findsPapersComplete(claim);
        scenario.officer("dewi").holdsInterview(claim, "PASSED");
        scenario.automatedStepsRun(claim);
        assertThat(scenario.priority(claim)).isEqualTo(50);

        scenario.timePasses(untilMorningOfTheLastDay(claim));
        assertThat(scenario.priority(claim)).isEqualTo(70);
        assertThat(alarms.of(claim)).extracting(ClockAlarm::kind).containsExactly(ClockAlarm.Kind.ENDS_SOON);

        scenario.timePasses(Duration.ofDays(1));
        assertThat(scenario.priority(claim)).isEqualTo(90);
        assertThat(trail.of(claim))
                .extracting(TrailEntry::action)
                .containsSubsequence("CLOCK_STARTED", "CLOCK_ENDS_SOON", "CLOCK_RAN_OUT");
    }

    @Test
    void thePapersAreDueAtTheHourToWhichTheMemberMovesTheInterview() {
        var claim = scenario.claimOf(Kind.ORDINARY);
        var slots = interviews.freeSlots(claim);
        var later = slots.get(slots.size() - 1);

        interviews.move(claim, later);

        assertThat(scenario.taskDue(claim)).isEqualTo(later);
    }

    private Duration untilMorningOfTheLastDay(ClaimNumber claim) {
        var dueBy = Objects.requireNonNull(claims.get(claim).dueBy());
        return Duration.between(clock.instant(), dueBy.minus(Duration.ofHours(12)));
    }

    private Instant booked(ClaimNumber claim) {
        return interviews.of(claim).orElseThrow().at();
    }

    private ClaimNumber filedAtTheCounter() {
        var claim = scenario.number(scenario.file(
                scenario.form(scenario.member(Kind.SMALL)).over("BRANCH").build()));
        scenario.automatedStepsRun(claim);
        return claim;
    }

    private Instant fullTime(ClaimNumber number) {
        var claim = claims.get(number);
        return serviceClock.dueBy(clock.instant(), branches.get(claim.branch()), claim.rules());
    }

    private Instant timeLeft(ClaimNumber number, int days) {
        var claim = claims.get(number);
        return serviceClock.dueBy(clock.instant(), days, branches.get(claim.branch()), claim.rules());
    }

    private String sentence(ClaimNumber number) {
        return nextSteps.of(tracking.find(number, tokens.of(number)).orElseThrow(), Locale.forLanguageTag("id"));
    }
}
