package id.jht.process;

import static id.jht.document.DocumentType.DEATH_CERTIFICATE;
import static id.jht.document.DocumentType.DISABILITY_CERTIFICATE;
import static id.jht.document.DocumentType.HEIR_CERTIFICATE;
import static id.jht.document.DocumentType.HEIR_IDENTITY;
import static id.jht.document.DocumentType.KTP;
import static id.jht.document.DocumentType.LEAVING_STATEMENT;
import static id.jht.document.DocumentType.LOAN_AGREEMENT;
import static id.jht.document.DocumentType.MEMBER_CARD;
import static id.jht.document.DocumentType.PASSPORT;
import static id.jht.document.DocumentType.SALE_DEED;
import static id.jht.document.DocumentType.SELFIE;
import static org.assertj.core.api.Assertions.assertThat;

import id.jht.benefit.Statement;
import id.jht.benefit.Statements;
import id.jht.claim.ClaimNumber;
import id.jht.claim.ClaimStatus;
import id.jht.claim.Claims;
import id.jht.claim.Heirs;
import id.jht.claim.Inheritance;
import id.jht.claim.RiskLevel;
import id.jht.disbursement.Disbursements;
import id.jht.document.DocumentType;
import id.jht.filing.ClaimForm;
import id.jht.filing.Submission;
import id.jht.integrity.IdentityScreening;
import id.jht.membership.CivilRegistry;
import id.jht.membership.Members;
import id.jht.notice.NoticeKind;
import id.jht.notice.Notices;
import id.jht.scenario.ClaimScenario;
import id.jht.scenario.PathTest;
import id.jht.scenario.TestForm;
import id.jht.scenario.TestMember;
import id.jht.scenario.TestMembers.Kind;
import id.jht.shared.Violation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The causes that are filed otherwise than a resignation, from submission to the money. */
@PathTest
class CausePathsTest {

    private static final DocumentType[] PAPERS_OF_HEIRS = {DEATH_CERTIFICATE, HEIR_CERTIFICATE, HEIR_IDENTITY};
    private static final String WIDOW = "9998014508650001";
    private static final String SON = "9998010101900001";
    private static final String DAUGHTER = "9998014202920002";

    @Autowired
    ClaimScenario scenario;

    @Autowired
    Claims claims;

    @Autowired
    Heirs heirs;

    @Autowired
    Members members;

    @Autowired
    Statements statements;

    @Autowired
    Disbursements disbursements;

    @Autowired
    IdentityScreening screening;

    @Autowired
    Notices notices;

    @Autowired
    JdbcClient jdbc;

    @Test
    void twoChildrenInheritAndOneOfThemIsPaidForBoth() {
        scenario.bankKnows("014", "5550000000", "Rudi Waris");
        var form = death().filedBy("Rudi Waris", SON, "CHILD")
                .inheritedBy("Rudi Waris", SON, "CHILD", "33.33")
                .inheritedBy("Rina Waris", DAUGHTER, "CHILD", "66.67")
                .paidTo("014", "5550000000")
                .writtenTo("rudi.waris@contoh.id");
        var claim = filed(form.build(), PAPERS_OF_HEIRS);
        assertThat(screening.latest(claim).orElseThrow().result()).isEqualTo(CivilRegistry.Result.DECEASED);

        paid(claim);

        var net = statements.latest(claim).map(Statement::net).orElseThrow();
        assertThat(scenario.booked(claim))
                .singleElement()
                .satisfies(transfer -> assertThat(transfer)
                        .containsEntry("beneficiaryAccountNo", "5550000000")
                        .containsEntry("amount", (int) net.amount()));
        assertThat(heirs.of(claim).of(net).stream()
                        .map(Inheritance.Part::amount)
                        .mapToLong(part -> part.amount())
                        .sum())
                .isEqualTo(net.amount());
        assertThat(heirs.of(claim).heirs())
                .extracting(heir -> heir.nik().value())
                .containsExactly(SON, DAUGHTER);
        assertThat(recipients(claim)).containsOnly("rudi.waris@contoh.id");
        assertThat(letters(claim)).allMatch(letter -> letter.startsWith("Yth. Rudi Waris,"));
    }

    @Test
    void aDeathThatTheRegistryDoesNotKnowIsInvestigatedBeforeAnybodyIsPaid() {
        var member = scenario.member(Kind.DECEASED);
        scenario.registryBehaves(Map.of("nik", member.nik(), "result", "MATCHED"));
        var form = scenario.form(member).over("BRANCH").because("DEATH");

        var claim = filed(form.filedBy("Sri Waris", WIDOW, "SPOUSE").build(), PAPERS_OF_HEIRS);

        assertThat(claims.get(claim).risk()).isEqualTo(RiskLevel.HIGH);
        assertThat(statusOf(claim)).isEqualTo(ClaimStatus.ON_HOLD);
        assertThat(scenario.waitsFor(claim)).containsExactly("UserTask_InvestigateClaim");
    }

    @Test
    void theDeadMembersOwnAccountIsNotPaid() {
        var claim = filed(death().filedBy("Sri Waris", WIDOW, "SPOUSE").build(), PAPERS_OF_HEIRS);

        interviewed(claim);

        assertThat(statusOf(claim)).isEqualTo(ClaimStatus.NEEDS_CORRECTION);
        assertThat(disbursements.waitsForAccount(claim)).isTrue();
        assertThat(scenario.booked(claim)).isEmpty();
    }

    @Test
    void aDeathWithoutHeirOverTheWebIsToldEverything() {
        var answer = scenario.fileWith(
                scenario.form(scenario.member(Kind.DECEASED)).because("DEATH").build());

        assertThat(codesOf(answer))
                .contains(
                        "claimant CLAIMANT_REQUIRED",
                        "DEATH_CERTIFICATE DOCUMENT_MISSING",
                        "HEIR_IDENTITY DOCUMENT_MISSING");
    }

    @Test
    void aForeignerLeavesWithThePassportAndTheRegistryIsNotAsked() {
        var member = scenario.member(Kind.FOREIGNER);
        var form = scenario.form(member).over("BRANCH").because("LEAVING_ID_FOREIGNER");
        var claim = filed(form.build(), MEMBER_CARD, PASSPORT, LEAVING_STATEMENT);

        assertThat(claims.get(claim).claimant().identity().value()).isEqualTo(member.passport());
        assertThat(claims.get(claim).isFast()).isFalse();
        assertThat(screening.latest(claim).orElseThrow().result()).isEqualTo(CivilRegistry.Result.NOT_APPLICABLE);
        assertThat(scenario.fileWith(form.build(), MEMBER_CARD, PASSPORT, LEAVING_STATEMENT))
                .isInstanceOf(Submission.OpenClaimExists.class);
        paid(claim);

        assertThat(scenario.booked(claim)).hasSize(1);
    }

    @Test
    void aPassportIsNoKeyToTheClaimOfSomebodyElse() {
        var somebody = scenario.member(Kind.ORDINARY);
        var thief = new TestMember(
                "",
                somebody.kpj(),
                somebody.name(),
                somebody.mobile(),
                somebody.email(),
                somebody.accountNumber(),
                "UJI99999");

        assertThat(codesOf(
                        scenario.fileWith(scenario.form(thief).over("BRANCH").build(), MEMBER_CARD, PASSPORT, SELFIE)))
                .contains("passportNumber NOT_TOGETHER");
        assertThat(codesOf(scenario.fileWith(
                        scenario.form(thief)
                                .over("BRANCH")
                                .because("LEAVING_ID_FOREIGNER")
                                .build(),
                        MEMBER_CARD,
                        PASSPORT,
                        LEAVING_STATEMENT)))
                .contains("passportNumber NOT_TOGETHER");
        var foreigner = scenario.member(Kind.FOREIGNER);
        var other = new TestMember(
                "",
                foreigner.kpj(),
                foreigner.name(),
                foreigner.mobile(),
                foreigner.email(),
                foreigner.accountNumber(),
                "UJI99999");
        assertThat(codesOf(scenario.fileWith(
                        scenario.form(other)
                                .over("BRANCH")
                                .because("LEAVING_ID_FOREIGNER")
                                .build(),
                        MEMBER_CARD,
                        PASSPORT,
                        LEAVING_STATEMENT)))
                .contains("passportNumber NOT_TOGETHER");
    }

    @Test
    void aMortgageIsPaidIntoTheLendingBanksOwnAccountAndTheMemberGoesOnSaving() {
        scenario.bankKnows("200", "5551000000", "PT BANK TABUNGAN NEGARA TBK");
        var member = scenario.member(Kind.STILL_WORKING);
        var form = scenario.form(member)
                .because("PARTIAL_30")
                .forHome("MORTGAGE", "uang muka rumah", "200")
                .paidTo("200", "5551000000");
        assertThat(codesOf(scenario.fileWith(form.build(), KTP, MEMBER_CARD, SELFIE, SALE_DEED)))
                .containsExactly("LOAN_AGREEMENT DOCUMENT_MISSING");

        var claim = filed(form.build(), KTP, MEMBER_CARD, SELFIE, LOAN_AGREEMENT);
        assertThat(claims.get(claim).partialPercent())
                .as("the most that the table allows")
                .isEqualTo(30);
        paid(claim);

        assertThat(scenario.booked(claim)).hasSize(1);
        assertThat(members.get(claims.get(claim).memberId()).isActiveAnywhere()).isTrue();
        assertThat(codesOf(scenario.fileWith(form.asking(10).build(), KTP, MEMBER_CARD, SELFIE, LOAN_AGREEMENT)))
                .as("once in a lifetime")
                .containsExactly("cause PARTIAL_ALREADY_CLAIMED");
    }

    @Test
    void somebodyDisabledIsPaidAtTheBranchWithTheCertificate() {
        var form = scenario.form(scenario.member(Kind.DISABLED)).because("TOTAL_DISABILITY");
        assertThat(codesOf(scenario.fileWith(form.build(), KTP, MEMBER_CARD, SELFIE, DISABILITY_CERTIFICATE)))
                .containsExactly("cause CHANNEL_NOT_ALLOWED");

        var claim = filed(form.over("BRANCH").build(), KTP, MEMBER_CARD, DISABILITY_CERTIFICATE);
        assertThat(claims.get(claim).dueBy())
                .as("the clock runs from the counter")
                .isNotNull();
        paid(claim);

        assertThat(scenario.booked(claim)).hasSize(1);
    }

    @Test
    void aPercentageAboveTheLimitIsRefusedByTheTable() {
        var form = scenario.form(scenario.member(Kind.STILL_WORKING)).because("PARTIAL_10");

        assertThat(codesOf(scenario.fileWith(form.asking(11).build(), KTP, MEMBER_CARD, SELFIE)))
                .containsExactly("cause PARTIAL_PERCENT_TOO_HIGH");
        var claim = filed(form.asking(4).build(), KTP, MEMBER_CARD, SELFIE);
        assertThat(claims.get(claim).partialPercent()).isEqualTo(4);
    }

    private TestForm death() {
        return scenario.form(scenario.member(Kind.DECEASED)).over("BRANCH").because("DEATH");
    }

    private ClaimNumber filed(ClaimForm form, DocumentType... papers) {
        var claim = scenario.number(scenario.fileWith(form, papers));
        scenario.automatedStepsRun(claim);
        return claim;
    }

    private void interviewed(ClaimNumber claim) {
        scenario.officer("rina").findsPapersComplete(claim);
        scenario.officer("dewi").holdsInterview(claim, "PASSED");
        scenario.automatedStepsRun(claim);
    }

    private void approved(ClaimNumber claim) {
        interviewed(claim);
        scenario.officer("budi").decides(claim, "APPROVED");
        scenario.automatedStepsRun(claim);
    }

    private void paid(ClaimNumber claim) {
        approved(claim);
        assertThat(statusOf(claim)).isEqualTo(ClaimStatus.PAID);
        assertThat(notices.of(claim)).extracting(Notices.Written::kind).contains(NoticeKind.RECEIPT, NoticeKind.PAID);
    }

    private ClaimStatus statusOf(ClaimNumber claim) {
        return claims.get(claim).status();
    }

    private List<String> recipients(ClaimNumber claim) {
        return jdbc.sql("select recipient from notice where claim_number = ?")
                .param(claim.value())
                .query(String.class)
                .list();
    }

    private List<String> letters(ClaimNumber claim) {
        return jdbc.sql("select body_text from notice where claim_number = ?")
                .param(claim.value())
                .query(String.class)
                .list();
    }

    private static List<String> codesOf(Submission answer) {
        assertThat(answer).isInstanceOf(Submission.Refused.class);
        return ((Submission.Refused) answer)
                .violations().stream().map(CausePathsTest::line).toList();
    }

    private static String line(Violation violation) {
        return violation.field() + " " + violation.code();
    }
}
