package id.jht.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jht.claim.ClaimNumber;
import id.jht.claim.ClaimStatus;
import id.jht.claim.Claims;
import id.jht.claim.Withdrawals;
import id.jht.disbursement.Disbursements;
import id.jht.notice.NoticeKind;
import id.jht.notice.Notices;
import id.jht.notice.UndeliveredNotices;
import id.jht.scenario.ClaimScenario;
import id.jht.scenario.PathTest;
import id.jht.scenario.TestMembers.Kind;
import id.jht.shared.BankAccount;
import id.jht.shared.WrongStateException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One test for each end event and each boundary event of payout.bpmn and undelivered-notice.bpmn. */
@PathTest
class PayoutPathsTest {

    @Autowired
    ClaimScenario scenario;

    @Autowired
    CircuitBreaker bankBreaker;

    @Autowired
    HistoryService history;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    Claims claims;

    @Autowired
    Disbursements disbursements;

    @Autowired
    Withdrawals withdrawals;

    @Autowired
    Notices notices;

    @Autowired
    UndeliveredNotices undelivered;

    @AfterEach
    void theBankBehavesAgain() {
        scenario.bankBehaves(Map.of("reset", true));
        bankBreaker.reset();
        scenario.timePasses(Duration.ofMinutes(2));
    }

    @Test
    void anAccountThatTheBankRefusesIsReplacedByTheMemberAndPaidOnce() {
        var member = scenario.member(Kind.ACCOUNT_INVALID_AT_TRANSFER);
        var claim = approved(scenario.filed(member));
        scenario.automatedStepsRun(claim);
        assertThat(statusOf(claim)).isEqualTo(ClaimStatus.NEEDS_CORRECTION);
        assertThat(kindsOf(claim)).contains(NoticeKind.ACCOUNT_ASKED);

        scenario.timePasses(Duration.ofDays(8));
        assertThat(kindsOf(claim)).contains(NoticeKind.ACCOUNT_REMINDER);
        disbursements.changeAccount(claim, new BankAccount("002", scenario.anotherAccountOf(member)));
        comesToRest(claim);

        assertThat(statusOf(claim)).isEqualTo(ClaimStatus.PAID);
        assertThat(scenario.booked(claim)).hasSize(1);
    }

    @Test
    void anAccountThatWasClosedAfterTheApprovalIsReplacedBeforeAnyOrderGoesOut() {
        var member = scenario.member(Kind.ORDINARY);
        var claim = approved(scenario.filed(member));
        scenario.bankBehaves(Map.of("service", "inquiry", "account", "*", "answer", "4041611", "times", 1));
        scenario.automatedStepsRun(claim);

        assertThat(statusOf(claim)).isEqualTo(ClaimStatus.NEEDS_CORRECTION);
        assertThat(kindsOf(claim)).contains(NoticeKind.ACCOUNT_ASKED);
        assertThat(disbursements.of(claim)).isEmpty();

        disbursements.changeAccount(claim, new BankAccount("002", scenario.anotherAccountOf(member)));
        comesToRest(claim);
        assertThat(statusOf(claim)).isEqualTo(ClaimStatus.PAID);
        assertThat(scenario.booked(claim)).hasSize(1);
    }

    @Test
    void aRefusedPaymentThatTheBankBooksLateIsNeverRepeated() {
        var claim = notExecuted();
        scenario.bankBooksLate(claim);

        for (var decision : List.of("RETRY", "ASK_NEW_ACCOUNT")) {
            assertThatThrownBy(() -> scenario.officer("agus").resolvesPayout(claim, decision))
                    .hasStackTraceContaining("Bank sudah membayar klaim ini");
        }
        scenario.officer("agus").resolvesPayout(claim, "CONFIRMED_PAID");

        assertThat(statusOf(claim)).isEqualTo(ClaimStatus.PAID);
        assertThat(scenario.booked(claim)).hasSize(1);
    }

    @Test
    void aCallAboutARefusedPaymentThatWasBookedLatePaysTheClaim() {
        var claim = notExecuted();
        scenario.bankBooksLate(claim);

        scenario.bankCallsAbout(claim);
        scenario.automatedStepsRun(claim);

        assertThat(scenario.waitsFor(claim)).isEmpty();
        assertThat(statusOf(claim)).isEqualTo(ClaimStatus.PAID);
        assertThat(scenario.booked(claim)).hasSize(1);
    }

    @Test
    void aSuspectedPaymentThatTheBankBooksLateIsNotPaidAgainWhenIntegrityClearsIt() {
        var claim = suspected();
        scenario.bankBooksLate(claim);
        assertThatThrownBy(() -> {
                    scenario.officer("wulan").investigates(claim, "REJECTED");
                    scenario.automatedStepsRun(claim);
                })
                .hasStackTraceContaining("belum dapat ditutup");
        assertThat(statusOf(claim)).isEqualTo(ClaimStatus.ON_HOLD);

        scenario.officer("wulan").investigates(claim, "CLEARED");
        scenario.automatedStepsRun(claim);

        assertThat(statusOf(claim)).isEqualTo(ClaimStatus.PAID);
        assertThat(scenario.booked(claim)).hasSize(1);
    }

    @Test
    void whileAMemberIsAskedForAnotherAccountALateBookingForbidsToWithdraw() {
        var claim = approved(Kind.ACCOUNT_INVALID_AT_TRANSFER);
        scenario.automatedStepsRun(claim);
        assertThat(statusOf(claim)).isEqualTo(ClaimStatus.NEEDS_CORRECTION);
        scenario.bankBooksLate(claim);

        assertThatThrownBy(() -> withdrawals.withdraw(claim, "Batal.")).isInstanceOf(WrongStateException.class);

        assertThat(statusOf(claim)).isEqualTo(ClaimStatus.NEEDS_CORRECTION);
    }

    private ClaimNumber notExecuted() {
        var claim = approved(Kind.ORDINARY);
        scenario.bankBehaves(Map.of("service", "transfer", "account", "*", "answer", "4031814", "times", 1));
        scenario.automatedStepsRun(claim);
        assertThat(scenario.waitsFor(claim)).containsExactly("UserTask_ResolvePayout");
        return claim;
    }

    @Test
    void whatTheBankIsStillWorkingOnIsAskedForAndPaidOnce() {
        var claim = approved(Kind.PENDING_THEN_PAID);
        scenario.automatedStepsRun(claim);
        assertThat(statusOf(claim)).isEqualTo(ClaimStatus.PAYMENT_PENDING);
        assertThatThrownBy(() -> withdrawals.withdraw(claim, "Batal.")).isInstanceOf(WrongStateException.class);

        scenario.timePasses(Duration.ofMinutes(5));

        assertThat(statusOf(claim)).isEqualTo(ClaimStatus.PAID);
        assertThat(scenario.booked(claim)).hasSize(1);
    }

    @Test
    void aFailedPaymentIsNotPaidBecauseFinanceSaysSoAndGoesToAnotherAccount() {
        var claim = approved(Kind.PENDING_THEN_FAILED);
        scenario.automatedStepsRun(claim);
        scenario.timePasses(Duration.ofMinutes(5));
        assertThat(scenario.waitsFor(claim)).containsExactly("UserTask_ResolvePayout");

        assertThatThrownBy(() -> scenario.officer("agus").resolvesPayout(claim, "CONFIRMED_PAID"))
                .hasStackTraceContaining("Bank belum menyatakan pembayaran ini berhasil");
        scenario.officer("agus").resolvesPayout(claim, "ASK_NEW_ACCOUNT");

        assertThat(statusOf(claim)).isEqualTo(ClaimStatus.NEEDS_CORRECTION);
        assertThat(scenario.booked(claim)).isEmpty();
    }

    @Test
    void financeRepeatsAPaymentThatTheBankDidNotExecute() {
        var claim = notExecuted();
        assertThat(disbursements.choices(claim))
                .extracting(choice -> choice.resolution() + " " + choice.effect())
                .containsExactly("RETRY ORDERS_NOW", "ASK_NEW_ACCOUNT ASKS_MEMBER", "CONFIRMED_PAID ASKS_BANK");

        scenario.officer("agus").resolvesPayout(claim, "RETRY");
        scenario.automatedStepsRun(claim);

        assertThat(statusOf(claim)).isEqualTo(ClaimStatus.PAID);
        assertThat(scenario.booked(claim)).hasSize(1);
    }

    @Test
    void onlyAPaymentThatFollowsAnotherAsksAboutItAndOnce() {
        var claim = notExecuted();
        assertThat(askedAboutEarlierOrders(claim)).isZero();
        var before = scenario.saidToTheBank(claim).size();

        scenario.officer("agus").resolvesPayout(claim, "RETRY");
        scenario.automatedStepsRun(claim);

        assertThat(askedAboutEarlierOrders(claim)).isEqualTo(1);
        assertThat(scenario.saidToTheBank(claim).stream().skip(before))
                .as("finance's decision, the step, the order")
                .containsExactly("36", "36", "18");
    }

    private long askedAboutEarlierOrders(ClaimNumber claim) {
        var payout = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(claim.value())
                .processDefinitionKey("payout")
                .singleResult();
        return history.createHistoricActivityInstanceQuery()
                .processInstanceId(payout.getId())
                .activityId("ServiceTask_AskEarlierOrders")
                .count();
    }

    @Test
    void financeSeesInItsTaskWhatIsKnownOfTheClaim() {
        var claim = notExecuted();

        var task = tasks.createTaskQuery()
                .processInstanceBusinessKey(claim.value())
                .singleResult();

        assertThat(runtime.getVariables(task.getExecutionId()))
                .containsKeys("claimNumber", "branch", "cause", "channel", "route", "risk", "balance", "netAmount");
    }

    @Test
    void whatAnOlderVersionHasKeptIsWrittenAnewInsteadOfPassed() {
        var claim = scenario.claimOf(Kind.ORDINARY);
        var process = tasks.createTaskQuery()
                .processInstanceBusinessKey(claim.value())
                .singleResult()
                .getProcessInstanceId();
        runtime.setVariable(process, "stopReason", "CORRECTION");

        scenario.officer("rina").findsPapersComplete(claim);

        assertThat(runtime.getVariable(process, "stopReason")).isEqualTo("COMPLETE");
    }

    @Test
    void anAnswerThatIsLostAfterTheBookingIsNeverPaidAgain() {
        var claim = approved(Kind.TIME_OUT_AFTER_BOOKING);
        scenario.automatedStepsRun(claim);

        scenario.timePasses(Duration.ofMinutes(5));

        assertThat(statusOf(claim)).isEqualTo(ClaimStatus.PAID);
        assertThat(scenario.booked(claim)).hasSize(1);
    }

    @Test
    void anOrderThatTheBankNeverGotIsSentAgain() {
        var claim = approved(Kind.TIME_OUT_BEFORE_BOOKING);
        scenario.automatedStepsRun(claim);

        scenario.timePasses(Duration.ofMinutes(10));

        assertThat(statusOf(claim)).isEqualTo(ClaimStatus.PAID);
        assertThat(scenario.booked(claim)).hasSize(1);
    }

    @Test
    void financeWatchesAnUnknownOutcomeAndCannotPayItTwice() {
        var claim = approved(Kind.TIME_OUT_AFTER_BOOKING);
        scenario.bankBehaves(Map.of("service", "status", "account", "*", "answer", "ERROR_500"));
        scenario.automatedStepsRun(claim);
        scenario.timePasses(Duration.ofHours(6));
        assertThat(scenario.waitsFor(claim)).containsExactly("UserTask_ResolvePayout");

        assertThatThrownBy(() -> scenario.officer("agus").resolvesPayout(claim, "RETRY"))
                .hasStackTraceContaining("pembayaran tidak boleh diulang");
        scenario.bankBehaves(Map.of("reset", true));
        scenario.timePasses(Duration.ofHours(5));

        assertThat(statusOf(claim)).isEqualTo(ClaimStatus.PAID);
        assertThat(scenario.booked(claim)).hasSize(1);
    }

    @Test
    void aCallOfTheBankMakesUsAskAtOnce() {
        var claim = approved(Kind.PENDING_THEN_PAID);
        scenario.automatedStepsRun(claim);
        assertThat(statusOf(claim)).isEqualTo(ClaimStatus.PAYMENT_PENDING);

        assertThat(scenario.bankCallsAbout(claim)).contains("2002100");
        assertThat(statusOf(claim)).isEqualTo(ClaimStatus.PAYMENT_PENDING);
        scenario.automatedStepsRun(claim);

        assertThat(statusOf(claim)).isEqualTo(ClaimStatus.PAID);
        assertThat(scenario.booked(claim)).hasSize(1);
    }

    @Test
    void aCallWhileFinanceDecidesTakesTheTaskAwayWhenTheBankHasPaid() {
        var claim = approved(Kind.TIME_OUT_AFTER_BOOKING);
        scenario.bankBehaves(Map.of("service", "status", "account", "*", "answer", "ERROR_500"));
        scenario.automatedStepsRun(claim);
        scenario.timePasses(Duration.ofHours(5));
        assertThat(scenario.waitsFor(claim)).containsExactly("UserTask_ResolvePayout");
        assertThat(disbursements.choices(claim))
                .extracting(choice -> choice.resolution() + " " + choice.effect())
                .containsExactly("RETRY OUTCOME_OPEN", "ASK_NEW_ACCOUNT OUTCOME_OPEN", "CONFIRMED_PAID ASKS_BANK");

        scenario.bankBehaves(Map.of("reset", true));
        scenario.bankCallsAbout(claim);
        scenario.automatedStepsRun(claim);

        assertThat(scenario.waitsFor(claim)).isEmpty();
        assertThat(statusOf(claim)).isEqualTo(ClaimStatus.PAID);
    }

    @Test
    void aPaymentThatTheBankSuspectsIsHeldAndPaidOnceAfterIntegrityHasClearedIt() {
        var claim = suspected();
        assertThat(statusOf(claim)).isEqualTo(ClaimStatus.ON_HOLD);
        assertThat(scenario.desksOf(claim)).containsExactly("integrity");

        scenario.officer("wulan").investigates(claim, "CLEARED");
        scenario.automatedStepsRun(claim);

        assertThat(statusOf(claim)).isEqualTo(ClaimStatus.PAID);
        assertThat(scenario.booked(claim)).hasSize(1);
        assertThat(disbursements.of(claim).orElseThrow().attempts()).hasSize(2);
    }

    @Test
    void aPaymentThatIntegrityFindsFraudulentEndsTheClaimWithTheReason() {
        var claim = suspected();

        scenario.officer("wulan").investigates(claim, "REJECTED");
        scenario.automatedStepsRun(claim);

        assertThat(statusOf(claim)).isEqualTo(ClaimStatus.REJECTED);
        assertThat(kindsOf(claim)).contains(NoticeKind.REJECTED);
        assertThat(scenario.booked(claim)).isEmpty();
    }

    private ClaimNumber suspected() {
        var claim = approved(Kind.ORDINARY);
        scenario.bankBehaves(Map.of("service", "transfer", "account", "*", "answer", "4031803", "times", 1));
        scenario.automatedStepsRun(claim);
        return claim;
    }

    @Test
    void theBankIsDownForAnHourAndPaysOnceWhenItIsBack() {
        var claim = approved(Kind.ORDINARY);
        scenario.bankBehaves(Map.of("service", "*", "account", "*", "answer", "DOWN"));
        scenario.timePasses(Duration.ofHours(1));
        assertThat(scenario.booked(claim)).isEmpty();

        scenario.bankBehaves(Map.of("reset", true));
        scenario.timePasses(Duration.ofHours(2));

        assertThat(statusOf(claim)).isEqualTo(ClaimStatus.PAID);
        assertThat(scenario.booked(claim)).hasSize(1);
    }

    @Test
    void aMemberWhomNoMailReachesIsCalledByAnOfficer() {
        var claim = scenario.claimOf(Kind.ORDINARY);
        var notice = notices.of(claim).get(0);
        undelivered.contactMember(notice.id(), claim, "TJM");
        assertThat(scenario.waitsFor(claim)).contains("UserTask_ContactMember");

        scenario.officer("rina")
                .completes(
                        claim,
                        "UserTask_ContactMember",
                        Map.of("contactOutcome", "REACHED", "remark", "Peserta memberi alamat surel lain."));

        assertThat(scenario.waitsFor(claim)).doesNotContain("UserTask_ContactMember");
    }

    private ClaimNumber approved(Kind kind) {
        return approved(scenario.claimOf(kind));
    }

    private ClaimNumber approved(ClaimNumber claim) {
        scenario.automatedStepsRun(claim);
        scenario.officer("rina").findsPapersComplete(claim);
        scenario.officer("dewi").holdsInterview(claim, "PASSED");
        scenario.officer("budi").decides(claim, "APPROVED");
        return claim;
    }

    /** The amount may have to be approved again when the month has changed meanwhile. */
    private void comesToRest(ClaimNumber claim) {
        scenario.automatedStepsRun(claim);
        if (scenario.waitsFor(claim).contains("UserTask_ApproveClaim")) {
            scenario.officer("budi").decides(claim, "APPROVED");
            scenario.automatedStepsRun(claim);
        }
    }

    private ClaimStatus statusOf(ClaimNumber claim) {
        return claims.get(claim).status();
    }

    private List<NoticeKind> kindsOf(ClaimNumber claim) {
        return notices.of(claim).stream().map(Notices.Written::kind).toList();
    }
}
