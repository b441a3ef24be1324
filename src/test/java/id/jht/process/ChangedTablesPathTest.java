package id.jht.process;

import static org.assertj.core.api.Assertions.assertThat;

import id.jht.claim.Appeals;
import id.jht.claim.ClaimNumber;
import id.jht.claim.ClaimStatus;
import id.jht.claim.Claims;
import id.jht.eligibility.Entitlements;
import id.jht.filing.EligibilityAnswer;
import id.jht.filing.EligibilityChecks;
import id.jht.filing.EligibilityQuestion;
import id.jht.filing.Submission;
import id.jht.notice.MemberDeadlines;
import id.jht.scenario.ClaimScenario;
import id.jht.scenario.PathTest;
import id.jht.scenario.TestMember;
import id.jht.scenario.TestMembers.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The process owner changes a table or a diagram while claims run. */
@PathTest
class ChangedTablesPathTest {

    private static final Path ELIGIBILITY = Path.of("bpmn/eligibility.dmn");
    private static final Path CLAIM = Path.of("bpmn/jht-claim.bpmn");
    private static final Path ROUTE = Path.of("bpmn/claim-route.dmn");

    @Autowired
    ClaimScenario scenario;

    @Autowired
    Claims claims;

    @Autowired
    Entitlements entitlements;

    @Autowired
    EligibilityChecks checks;

    @Autowired
    Appeals appeals;

    @Autowired
    MemberDeadlines deadlines;

    @Autowired
    RepositoryService repository;

    /** The engine's clock is one for all applications of a test run, and another one may have left it ahead of ours. */
    @BeforeEach
    void engineAndApplicationLiveAtTheSameTime() {
        scenario.timePasses(Duration.ofSeconds(1));
    }

    @AfterEach
    void theOwnersTablesAreInForceAgain() throws IOException {
        deploy(ELIGIBILITY, Files.readString(ELIGIBILITY));
        deploy(ROUTE, Files.readString(ROUTE));
        deployWithForms(Files.readString(CLAIM));
    }

    @Test
    void aRunningClaimKeepsTheTableItWasFiledUnderAndANewOneUsesTheNew() throws IOException {
        var running = scenario.filed(scenario.member(Kind.ORDINARY));
        nobodyMayClaimAfterWaiting();
        var later = scenario.member(Kind.ORDINARY);

        assertThat(scenario.file(scenario.form(later).build()))
                .isInstanceOfSatisfying(
                        Submission.Refused.class,
                        refused -> assertThat(refused.violations())
                                .extracting(violation -> violation.code())
                                .containsExactly("WAITING_TIME"));
        assertThat(answerTo(later)).isFalse();

        scenario.automatedStepsRun(running);

        assertThat(entitlements.latest(running).orElseThrow().isEntitled()).isTrue();
        assertThat(claims.get(running).status()).isEqualTo(ClaimStatus.SUBMITTED);
        assertThat(scenario.waitsFor(running)).containsExactly("UserTask_CheckDocuments");
    }

    @Test
    void aFastClaimStaysFastWhenTheLimitFallsBeforeTheRegistryAnswers() throws IOException {
        var running = scenario.filed(scenario.member(Kind.SMALL));
        deploy(ROUTE, Files.readString(ROUTE).replace("&lt;= 15000000", "&lt;= 1"));

        scenario.automatedStepsRun(running);

        assertThat(claims.get(running).isFast()).isTrue();
        assertThat(claims.get(running).status()).isEqualTo(ClaimStatus.PAID);
        assertThat(claims.get(numberOfNew(Kind.SMALL)).isFast()).isFalse();
    }

    @Test
    void whatMembersAreToldAboutTimeIsWhatTheDiagramSays() throws IOException {
        var rejected = scenario.claimOf(Kind.ORDINARY);
        scenario.officer("rina").checks(rejected, "REJECTED", "Nama perusahaan salah.");
        deployWithForms(Files.readString(CLAIM).replace(">P30D<", ">P2M<").replace(">P14D<", ">PT240H<"));

        var claim = claims.get(rejected);
        assertThat(Duration.between(claim.statusSince(), appeals.until(claim)).toDays())
                .isBetween(59L, 62L);
        assertThat(deadlines.papersUntil(claim)).isEqualTo(claim.statusSince().plus(Duration.ofDays(10)));
    }

    private ClaimNumber numberOfNew(Kind kind) {
        return scenario.filed(scenario.member(kind));
    }

    private void nobodyMayClaimAfterWaiting() throws IOException {
        var cell = "<inputEntry id=\"InputEntry_Eligibility_3_WaitedOneMonth\"><text>%s</text>";
        var table = Files.readString(ELIGIBILITY);
        assertThat(table).contains(cell.formatted("false"));
        deploy(ELIGIBILITY, table.replace(cell.formatted("false"), cell.formatted("true")));
    }

    private boolean answerTo(TestMember member) {
        var answer = checks.check(new EligibilityQuestion(
                member.nik(), null, member.kpj(), member.birthDate(), "RESIGNATION", null, null, null));
        return answer instanceof EligibilityAnswer.Answered answered && answered.entitled();
    }

    /** Forms are bound to the deployment of their process. */
    private void deployWithForms(String diagram) throws IOException {
        var deployment = repository.createDeployment().addString(CLAIM.toString(), diagram);
        try (var forms = Files.list(Path.of("forms"))) {
            for (var form : forms.toList()) {
                deployment.addString(form.toString(), Files.readString(form));
            }
        }
        deployment.deploy();
    }

    private void deploy(Path file, String content) {
        repository.createDeployment().addString(file.toString(), content).deploy();
    }
}
