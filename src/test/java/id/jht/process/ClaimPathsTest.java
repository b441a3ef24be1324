package id.jht.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jht.calendar.Branches;
import id.jht.calendar.ServiceClock;
import id.jht.claim.Appeal;
import id.jht.claim.Appeals;
import id.jht.claim.Channel;
import id.jht.claim.ClaimNumber;
import id.jht.claim.ClaimStatus;
import id.jht.claim.ClaimTrail;
import id.jht.claim.Claims;
import id.jht.claim.TrailEntry;
import id.jht.claim.Withdrawals;
import id.jht.disbursement.Disbursements;
import id.jht.document.Corrections;
import id.jht.document.DocumentType;
import id.jht.filing.Submission;
import id.jht.interview.Interviews;
import id.jht.membership.Members;
import id.jht.notice.NoticeKind;
import id.jht.notice.Notices;
import id.jht.scenario.ClaimScenario;
import id.jht.scenario.PathTest;
import id.jht.scenario.TestMembers.Kind;
import id.jht.shared.BankAccount;
import id.jht.shared.WrongStateException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One test for each end event and each boundary event of jht-claim.bpmn. */
@PathTest
class ClaimPathsTest {

    @Autowired
    ClaimScenario scenario;

    @Autowired
    Claims claims;

    @Autowired
    Members members;

    @Autowired
    Corrections corrections;

    @Autowired
    Interviews interviews;

    @Autowired
    Withdrawals withdrawals;

    @Autowired
    Appeals appeals;

    @Autowired
    ClaimTrail trail;

    @Autowired
    ServiceClock serviceClock;

    @Autowired
    Branches branches;

    @Autowired
    Clock clock;

    @Autowired
    Disbursements disbursements;

    @Autowired
    Notices notices;

    @Test
    void aFullClaimIsCheckedInterviewedApprovedAndPaidOnce() {
        var claim = approved(Kind.ORDINARY);
        assertThat(statusOf(claim)).isEqualTo(ClaimStatus.APPROVED);

        scenario.automatedStepsRun(claim);

        assertThat(statusOf(claim)).isEqualTo(ClaimStatus.PAID);
        assertThat(scenario.booked(claim)).hasSize(1);
        assertThat(kindsOf(claim)).contains(NoticeKind.RECEIPT, NoticeKind.PAID);
        assertThat(scenario.waitsFor(claim)).isEmpty();
    }

    @Test
    void aFastClaimIsPaidWithoutAnOfficer() {
        var claim = scenario.claimOf(Kind.SMALL);

        assertThat(claims.get(claim).isFast()).isTrue();
        assertThat(statusOf(claim)).isEqualTo(ClaimStatus.PAID);
        assertThat(scenario.booked(claim)).hasSize(1);
    }

    @Test
    void aClaimThatTheRulesRefuseLeavesNothingBehind() {
        var member = scenario.member(Kind.STILL_WORKING);

        var answer = scenario.file(scenario.form(member).build());

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Submission.Refused.class,
                        refused -> assertThat(refused.violations())
                                .anySatisfy(violation ->
                                        assertThat(violation.code()).isEqualTo("STILL_ACTIVE")));
        assertThat(scenario.file(scenario.form(member).build())).isInstanceOf(Submission.Refused.class);
    }

    @Test
    void aClaimOfSomebodyWhoHasDiedIsRejectedAfterTheRegistrysAnswer() {
        var claim = scenario.claimOf(Kind.DECEASED);

        assertThat(statusOf(claim)).isEqualTo(ClaimStatus.REJECTED);
        assertThat(kindsOf(claim)).contains(NoticeKind.REJECTED);
    }

    @Test
    void aFastClaimBecomesAFullOneWhenTheRegistryKnowsTheMemberOtherwise() {
        var member = scenario.member(Kind.SMALL);
        scenario.registryBehaves(Map.of("nik", member.nik(), "result", "DIFFERENT"));
        var claim = scenario.filed(member);
        assertThat(claims.get(claim).isFast()).isTrue();

        scenario.automatedStepsRun(claim);

        assertThat(claims.get(claim).isFast()).isFalse();
        assertThat(claims.get(claim).dueBy()).isNull();
        scenario.officer("rina").findsPapersComplete(claim);
        assertThat(interviews.of(claim)).isPresent();
        assertThat(kindsOf(claim)).contains(NoticeKind.INTERVIEW_SCHEDULED);
    }

    @Test
    void aClaimOfSomebodyWhomTheRegistryDoesNotKnowIsInvestigatedFirst() {
        var member = scenario.member(Kind.ORDINARY);
        scenario.registryBehaves(Map.of("nik", member.nik(), "result", "NOT_FOUND"));
        var claim = scenario.filed(member);

        scenario.automatedStepsRun(claim);

        assertThat(statusOf(claim)).isEqualTo(ClaimStatus.ON_HOLD);
        scenario.officer("wulan").investigates(claim, "CLEARED");
        assertThat(scenario.waitsFor(claim)).containsExactly("UserTask_CheckDocuments");
    }

    @Test
    void refusedPapersAreCorrectedAndCheckedAgain() {
        var claim = scenario.claimOf(Kind.ORDINARY);
        scenario.officer("rina").asksForCorrection(claim, "KTP:ILLEGIBLE");
        assertThat(statusOf(claim)).isEqualTo(ClaimStatus.NEEDS_CORRECTION);
        assertThat(kindsOf(claim)).contains(NoticeKind.CORRECTION_ASKED);
        assertThat(corrections.asked(claim)).containsExactly(DocumentType.KTP);

        assertThat(corrections.receive(claim, List.of(scenario.paper(DocumentType.KTP))))
                .isEmpty();

        assertThat(statusOf(claim)).isEqualTo(ClaimStatus.SUBMITTED);
        scenario.officer("dewi").findsPapersComplete(claim);
        assertThat(statusOf(claim)).isEqualTo(ClaimStatus.INTERVIEW_SCHEDULED);
    }

    @Test
    void aMemberIsRemindedOfTheCorrectionAndTheClaimThenExpires() {
        var claim = scenario.claimOf(Kind.ORDINARY);
        scenario.officer("rina").asksForCorrection(claim, "KTP:ILLEGIBLE");

        scenario.timePasses(Duration.ofDays(4));
        assertThat(kindsOf(claim)).contains(NoticeKind.CORRECTION_REMINDER);
        scenario.timePasses(Duration.ofDays(11));

        assertThat(statusOf(claim)).isEqualTo(ClaimStatus.EXPIRED);
        assertThat(kindsOf(claim)).contains(NoticeKind.EXPIRED);
    }

    @Test
    void papersThatCannotBeAcceptedEndInARejectionWithReasons() {
        var claim = scenario.claimOf(Kind.ORDINARY);

        scenario.officer("rina").checks(claim, "REJECTED", "Paklaring palsu menurut perusahaan.");

        assertThat(statusOf(claim)).isEqualTo(ClaimStatus.REJECTED);
        assertThat(kindsOf(claim)).contains(NoticeKind.REJECTED);
        scenario.timePasses(Duration.ofDays(31));
        assertThatThrownBy(() -> appeals.lodge(claim, "Saya keberatan.")).isInstanceOf(WrongStateException.class);
    }

    @Test
    void aSuspectedClaimIsInvestigatedAndResumesWhereTheSuspicionArose() {
        var claim = scenario.claimOf(Kind.ORDINARY);
        scenario.officer("rina").checks(claim, "SUSPECTED", "Nomor HP sama dengan klaim lain.");
        assertThat(statusOf(claim)).isEqualTo(ClaimStatus.ON_HOLD);
        scenario.officer("wulan").investigates(claim, "CLEARED");
        assertThat(scenario.waitsFor(claim)).containsExactly("UserTask_CheckDocuments");

        scenario.officer("rina").findsPapersComplete(claim);
        scenario.officer("dewi").holdsInterview(claim, "SUSPECTED");
        assertThat(statusOf(claim)).isEqualTo(ClaimStatus.ON_HOLD);
        scenario.officer("wulan").investigates(claim, "CLEARED");

        assertThat(scenario.waitsFor(claim)).containsExactly("UserTask_HoldInterview");
    }

    @Test
    void anInvestigationCanEndInARejection() {
        var claim = scenario.claimOf(Kind.ORDINARY);
        scenario.officer("rina").checks(claim, "SUSPECTED", "Nomor HP sama dengan klaim lain.");

        scenario.officer("wulan").investigates(claim, "REJECTED");

        assertThat(statusOf(claim)).isEqualTo(ClaimStatus.REJECTED);
    }

    @Test
    void whoMissesTheInterviewGetsOneMoreAndThenTheClaimExpires() {
        var claim = checked(Kind.ORDINARY);
        var first = interviews.of(claim).orElseThrow().at();
        scenario.officer("dewi").holdsInterview(claim, "NO_SHOW");
        assertThat(interviews.of(claim).orElseThrow().at()).isAfter(first);
        assertThat(kindsOf(claim)).contains(NoticeKind.INTERVIEW_SCHEDULED);

        scenario.officer("dewi").holdsInterview(claim, "NO_SHOW");

        assertThat(statusOf(claim)).isEqualTo(ClaimStatus.EXPIRED);
    }

    @Test
    void theMemberIsRemindedADayAndAnHourBeforeTheInterview() {
        var claim = checked(Kind.ORDINARY);
        var slots = interviews.freeSlots(claim);
        var later = slots.get(slots.size() - 1);
        interviews.move(claim, later);

        scenario.timePasses(Duration.between(clock.instant(), later.minus(Duration.ofHours(12))));
        assertThat(kindsOf(claim))
                .filteredOn(NoticeKind.INTERVIEW_REMINDER::equals)
                .hasSize(1);
        scenario.timePasses(Duration.between(clock.instant(), later.minus(Duration.ofMinutes(30))));
        scenario.timePasses(Duration.ofMinutes(30));

        assertThat(kindsOf(claim))
                .filteredOn(NoticeKind.INTERVIEW_REMINDER::equals)
                .hasSize(2);
        assertThat(scenario.waitsFor(claim)).containsExactly("UserTask_HoldInterview");
    }

    @Test
    void whoseInterviewIsNearerThanADayIsRemindedOnceAnHourBefore() {
        var claim = scenario.claimOf(Kind.ORDINARY);
        var at = interviews.of(claim).orElseThrow().at();
        scenario.timePasses(Duration.between(clock.instant(), at.minus(Duration.ofHours(5))));
        scenario.officer("rina").findsPapersComplete(claim);

        scenario.timePasses(Duration.ofHours(3));
        assertThat(kindsOf(claim)).doesNotContain(NoticeKind.INTERVIEW_REMINDER);
        scenario.timePasses(Duration.ofHours(2));

        assertThat(kindsOf(claim))
                .filteredOn(NoticeKind.INTERVIEW_REMINDER::equals)
                .hasSize(1);
    }

    @Test
    void theMemberMovesTheInterview() {
        var claim = checked(Kind.ORDINARY);
        var slots = interviews.freeSlots(claim);
        var later = slots.get(slots.size() - 1);

        interviews.move(claim, later);

        assertThat(interviews.of(claim).orElseThrow().at()).isEqualTo(later);
        assertThat(scenario.waitsFor(claim)).containsExactly("UserTask_HoldInterview");
        assertThat(kindsOf(claim)).contains(NoticeKind.INTERVIEW_SCHEDULED);
    }

    @Test
    void theInterviewCanAskForACorrection() {
        var claim = checked(Kind.ORDINARY);
        scenario.officer("dewi").holdsInterview(claim, "CORRECTION");
        assertThat(statusOf(claim)).isEqualTo(ClaimStatus.NEEDS_CORRECTION);

        corrections.receive(claim, List.of(scenario.paper(DocumentType.KTP)));

        scenario.officer("rina").findsPapersComplete(claim);
        assertThat(scenario.waitsFor(claim)).containsExactly("UserTask_HoldInterview");
    }

    @Test
    void theInterviewCanEndInARejection() {
        var claim = checked(Kind.ORDINARY);

        scenario.officer("dewi").holdsInterview(claim, "REJECTED");

        assertThat(statusOf(claim)).isEqualTo(ClaimStatus.REJECTED);
    }

    @Test
    void aReturnedClaimGoesBackToTheCheckOnly() {
        var claim = interviewed(Kind.ORDINARY);

        scenario.officer("budi").decides(claim, "RETURNED");
        scenario.officer("rina").findsPapersComplete(claim);
        scenario.automatedStepsRun(claim);

        assertThat(scenario.waitsFor(claim)).containsExactly("UserTask_ApproveClaim");
        assertThat(statusOf(claim)).isEqualTo(ClaimStatus.IN_REVIEW);
    }

    @Test
    void aReturnedClaimIsInterviewedAgainWhenAsked() {
        var claim = interviewed(Kind.ORDINARY);

        scenario.officer("budi")
                .completes(
                        claim,
                        "UserTask_ApproveClaim",
                        Map.of("decision", "RETURNED", "interviewAgain", true, "remark", "Wawancara kurang jelas."));
        scenario.officer("rina").findsPapersComplete(claim);

        assertThat(scenario.waitsFor(claim)).containsExactly("UserTask_HoldInterview");
    }

    @Test
    void anApproverCanReject() {
        var claim = interviewed(Kind.ORDINARY);

        scenario.officer("budi").decides(claim, "REJECTED");

        assertThat(statusOf(claim)).isEqualTo(ClaimStatus.REJECTED);
    }

    @Test
    void aLargeClaimNeedsTheBranchHeadToo() {
        var claim = interviewed(Kind.LARGE);
        scenario.officer("budi").decides(claim, "APPROVED");
        assertThat(scenario.waitsFor(claim)).containsExactly("UserTask_ApproveLargeClaim");

        scenario.officer("sari").decidesLarge(claim, "APPROVED");
        scenario.automatedStepsRun(claim);

        assertThat(statusOf(claim)).isEqualTo(ClaimStatus.PAID);
    }

    @Test
    void theBranchHeadCanReturnAndReject() {
        var claim = interviewed(Kind.LARGE);
        scenario.officer("budi").decides(claim, "APPROVED");
        scenario.officer("sari").decidesLarge(claim, "RETURNED");
        assertThat(scenario.waitsFor(claim)).containsExactly("UserTask_CheckDocuments");

        scenario.officer("rina").findsPapersComplete(claim);
        scenario.officer("budi").decides(claim, "APPROVED");
        scenario.officer("sari").decidesLarge(claim, "REJECTED");

        assertThat(statusOf(claim)).isEqualTo(ClaimStatus.REJECTED);
    }

    @Test
    void anUpheldAppealReopensTheClaimAtTheCheck() {
        var claim = scenario.claimOf(Kind.ORDINARY);
        scenario.officer("rina").checks(claim, "REJECTED", "Nama perusahaan salah.");
        appeals.lodge(claim, "Perusahaan berganti nama, ini buktinya.");

        scenario.officer("budi").answersAppeal(claim, "UPHELD");

        assertThat(statusOf(claim)).isEqualTo(ClaimStatus.SUBMITTED);
        assertThat(scenario.waitsFor(claim)).containsExactly("UserTask_CheckDocuments");
    }

    @Test
    void anAppealIsAnsweredWithinTenWorkingDays() {
        var claim = scenario.claimOf(Kind.ORDINARY);
        scenario.officer("rina").checks(claim, "REJECTED", "Nama perusahaan salah.");

        appeals.lodge(claim, "Perusahaan berganti nama.");

        var filed = claims.get(claim);
        var tenDays = serviceClock.dueBy(clock.instant(), 10, branches.get(filed.branch()), filed.rules());
        assertThat(appeals.of(claim)).get().extracting(Appeal::answerBy).isEqualTo(tenDays);
        assertThat(scenario.taskDue(claim)).isEqualTo(tenDays);
    }

    @Test
    void anAppealThatNobodyAnswersInTimeIsMarkedLateOnceAndCanStillBeAnswered() {
        var claim = scenario.claimOf(Kind.ORDINARY);
        scenario.officer("rina").checks(claim, "REJECTED", "Nama perusahaan salah.");
        appeals.lodge(claim, "Perusahaan berganti nama.");

        scenario.timePasses(Duration.ofDays(7));
        assertThat(actionsOf(claim)).doesNotContain("APPEAL_LATE");
        scenario.timePasses(Duration.ofDays(30));
        assertThat(actionsOf(claim)).containsOnlyOnce("APPEAL_LATE");
        assertThat(scenario.waitsFor(claim)).containsExactly("UserTask_ReviewAppeal");

        scenario.officer("budi").answersAppeal(claim, "DISMISSED");
        assertThat(kindsOf(claim)).contains(NoticeKind.APPEAL_DISMISSED);
    }

    @Test
    void aDismissedAppealEndsTheClaim() {
        var claim = scenario.claimOf(Kind.ORDINARY);
        scenario.officer("rina").checks(claim, "REJECTED", "Nama perusahaan salah.");
        appeals.lodge(claim, "Saya tetap keberatan.");

        scenario.officer("budi").answersAppeal(claim, "DISMISSED");

        assertThat(statusOf(claim)).isEqualTo(ClaimStatus.REJECTED);
        assertThat(kindsOf(claim)).contains(NoticeKind.APPEAL_DISMISSED);
        assertThatThrownBy(() -> appeals.lodge(claim, "Sekali lagi.")).isInstanceOf(WrongStateException.class);
    }

    @Test
    void theMemberWithdrawsAtAnyTimeBeforeTheOrder() {
        var claim = checked(Kind.ORDINARY);

        withdrawals.withdraw(claim, "Sudah dapat pekerjaan baru.");

        assertThat(statusOf(claim)).isEqualTo(ClaimStatus.WITHDRAWN);
        assertThat(scenario.waitsFor(claim)).isEmpty();
        assertThat(kindsOf(claim)).contains(NoticeKind.WITHDRAWN);
    }

    @Test
    void aPaidClaimCannotBeWithdrawn() {
        var claim = scenario.claimOf(Kind.SMALL);

        assertThatThrownBy(() -> withdrawals.withdraw(claim, "Terlambat.")).isInstanceOf(WrongStateException.class);
    }

    @Test
    void anApprovalThatIsOutdatedByANewMonthIsCalculatedAndApprovedAgain() {
        var claim = approved(Kind.ORDINARY);
        var before = claims.get(claim).statusSince();

        scenario.bankBehaves(Map.of("service", "inquiry", "account", "*", "answer", "DOWN"));
        scenario.timePasses(Duration.ofDays(32));
        scenario.bankBehaves(Map.of("reset", true));
        scenario.operatorRepeats(claim);

        assertThat(scenario.waitsFor(claim)).containsExactly("UserTask_ApproveClaim");
        assertThat(claims.get(claim).statusSince()).isAfter(before);
        scenario.officer("budi").decides(claim, "APPROVED");
        scenario.automatedStepsRun(claim);
        assertThat(statusOf(claim)).isEqualTo(ClaimStatus.PAID);
    }

    @Test
    void nobodyApprovesWhatTheyDecided() {
        var claim = scenario.claimOf(Kind.ORDINARY);
        scenario.officer("lina").findsPapersComplete(claim);
        scenario.officer("dewi").holdsInterview(claim, "PASSED");

        assertThatThrownBy(() -> scenario.officer("lina").decides(claim, "APPROVED"))
                .hasMessageContaining("empat mata");

        assertThat(scenario.waitsFor(claim)).containsExactly("UserTask_ApproveClaim");
        scenario.officer("budi").decides(claim, "APPROVED");
    }

    @Test
    void aRefusalWithoutAReasonIsNotAccepted() {
        var claim = scenario.claimOf(Kind.ORDINARY);

        assertThatThrownBy(() -> scenario.officer("rina").checks(claim, "REJECTED", " "))
                .hasMessageContaining("alasan");
        assertThatThrownBy(() -> scenario.officer("rina").checks(claim, "MAYBE", "Entahlah"))
                .hasMessageContaining("COMPLETE");
        assertThatThrownBy(() -> scenario.officer("rina")
                        .completes(claim, "UserTask_CheckDocuments", Map.of("documentVerdict", "CORRECTION")))
                .isNotNull();

        assertThat(scenario.waitsFor(claim)).containsExactly("UserTask_CheckDocuments");
        assertThat(statusOf(claim)).isEqualTo(ClaimStatus.SUBMITTED);
    }

    @Test
    void anOfficerOfAnotherBranchDoesNotSeeTheClaim() {
        var claim = scenario.claimOf(Kind.ORDINARY);

        assertThatThrownBy(() -> scenario.officer("putri").findsPapersComplete(claim))
                .hasMessageContaining("does not see");
    }

    @Test
    void anOfficerOfAnotherDeskCannotComplete() {
        var claim = interviewed(Kind.ORDINARY);

        assertThatThrownBy(() -> scenario.officer("rina").decides(claim, "APPROVED"))
                .isNotNull();

        assertThat(scenario.waitsFor(claim)).containsExactly("UserTask_ApproveClaim");
    }

    @Test
    void aSecondClaimOfTheSameMemberIsRefusedWhileTheFirstIsOpen() {
        var member = scenario.member(Kind.ORDINARY);
        scenario.filed(member);

        assertThat(scenario.file(scenario.form(member).build())).isInstanceOf(Submission.OpenClaimExists.class);
    }

    @Test
    void aRepeatedSubmissionGetsTheFirstAnswer() {
        var form = scenario.form(scenario.member(Kind.ORDINARY)).build();
        var papers = id.jht.scenario.TestPapers.all();

        var first = scenario.number(scenario.file(form, papers, "key-" + form.nik()));
        var second = scenario.number(scenario.file(form, papers, "key-" + form.nik()));

        assertThat(second).isEqualTo(first);
    }

    @Test
    void anAccountOfSomebodyElseIsFoundBeforeTheApprovalAndTheMemberGivesAnother() {
        var claim = interviewed(Kind.FOREIGN_ACCOUNT);
        assertThat(statusOf(claim)).isEqualTo(ClaimStatus.NEEDS_CORRECTION);
        assertThat(disbursements.waitsForAccount(claim)).isTrue();
        assertThat(kindsOf(claim)).contains(NoticeKind.ACCOUNT_ASKED);

        disbursements.changeAccount(claim, new BankAccount("014", "9999999999"));
        scenario.automatedStepsRun(claim);
        assertThat(disbursements.waitsForAccount(claim)).isTrue();

        scenario.bankKnows(
                "014", "5009999991", members.get(claims.get(claim).memberId()).name());
        disbursements.changeAccount(claim, new BankAccount("014", "5009999991"));
        scenario.automatedStepsRun(claim);

        assertThat(disbursements.checkedAccount(claim).orElseThrow().similarity())
                .isEqualTo(1);
        assertThat(statusOf(claim)).isEqualTo(ClaimStatus.IN_REVIEW);
        assertThat(scenario.waitsFor(claim)).containsExactly("UserTask_ApproveClaim");
    }

    @Test
    void aClaimFiledAtTheCounterTakesTheFullRoute() {
        var claim = scenario.number(scenario.file(
                scenario.form(scenario.member(Kind.SMALL)).over("BRANCH").build()));

        assertThat(claims.get(claim).channel()).isEqualTo(Channel.BRANCH);
        assertThat(claims.get(claim).isFast()).isFalse();
        assertThat(claims.get(claim).dueBy()).isNotNull();
    }

    private ClaimNumber checked(Kind kind) {
        var claim = scenario.claimOf(kind);
        scenario.officer("rina").findsPapersComplete(claim);
        return claim;
    }

    private ClaimNumber interviewed(Kind kind) {
        var claim = checked(kind);
        scenario.officer("dewi").holdsInterview(claim, "PASSED");
        scenario.automatedStepsRun(claim);
        return claim;
    }

    private ClaimNumber approved(Kind kind) {
        var claim = interviewed(kind);
        scenario.officer("budi").decides(claim, "APPROVED");
        return claim;
    }

    private ClaimStatus statusOf(ClaimNumber claim) {
        return claims.get(claim).status();
    }

    private List<String> actionsOf(ClaimNumber claim) {
        return trail.of(claim).stream().map(TrailEntry::action).toList();
    }

    private List<NoticeKind> kindsOf(ClaimNumber claim) {
        return notices.of(claim).stream().map(Notices.Written::kind).toList();
    }
}
