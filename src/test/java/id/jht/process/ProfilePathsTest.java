package id.jht.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jht.claim.Claims;
import id.jht.document.DocumentType;
import id.jht.membership.Member;
import id.jht.membership.Members;
import id.jht.membership.NeighbourUnavailableException;
import id.jht.profile.FaceResult;
import id.jht.profile.ProfileAnswers;
import id.jht.profile.ProfileNumber;
import id.jht.profile.ProfileState;
import id.jht.profile.ProfileTrail;
import id.jht.profile.ProfileUpdate;
import id.jht.profile.ProfileUpdates;
import id.jht.profile.Sending;
import id.jht.scenario.ClaimScenario;
import id.jht.scenario.PathTest;
import id.jht.scenario.TestMember;
import id.jht.scenario.TestMembers.Kind;
import id.jht.scenario.TestPapers;
import id.jht.scenario.TestProfile;
import id.jht.shared.BankAccount;
import id.jht.shared.MobileNumber;
import id.jht.shared.Nik;
import id.jht.shared.Passport;
import id.jht.signin.MobileProofs;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One path for each end and boundary event of profile-update.bpmn. */
@PathTest
class ProfilePathsTest {

    @Autowired
    private ClaimScenario scenario;

    @Autowired
    private ProfileUpdates updates;

    @Autowired
    private ProfileTrail trail;

    @Autowired
    private Members members;

    @Autowired
    private MobileProofs proofs;

    @Autowired
    private Claims claims;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void whatAgreesWithRegistryAndFaceIsTakenOverWithoutAnOfficer() {
        var member = scenario.member(Kind.ORDINARY);
        var account = scenario.anotherAccountOf(member);
        prove(member, "0812 9900 0001");
        var update = sent(member, Map.of("mobile", "0812 9900 0001", "bankCode", "002", "accountNumber", account));
        assertThat(mailsTo(member.email())).containsExactly("PROFILE_RECEIVED");

        scenario.automatedStepsRun(update);

        assertThat(stateOf(update)).isEqualTo(ProfileState.ACCEPTED);
        var renewed = of(member);
        assertThat(renewed.mobile().value()).isEqualTo("+6281299000001");
        assertThat(renewed.account()).isEqualTo(new BankAccount("002", account));
        assertThat(mailsTo(member.email())).containsExactly("PROFILE_RECEIVED", "PROFILE_ACCEPTED");
        assertThat(scenario.waitsFor(update)).isEmpty();
    }

    @Test
    void anAcceptedUpdateOpensTheFastRouteAtOnce() {
        var member = scenario.member(Kind.SMALL);
        jdbc.sql("update member set profile_updated = null where nik = ?")
                .param(member.nik())
                .update();
        assertThat(of(member).profileUpdated()).isNull();

        scenario.automatedStepsRun(sent(member, Map.of()));

        assertThat(claims.get(scenario.filed(member)).isFast()).isTrue();
    }

    @Test
    void withoutAnUpdateTheSameClaimTakesTheFullRoute() {
        var member = scenario.member(Kind.SMALL);
        jdbc.sql("update member set profile_updated = null where nik = ?")
                .param(member.nik())
                .update();

        assertThat(claims.get(scenario.filed(member)).isFast()).isFalse();
    }

    @Test
    void aMothersNameThatTheRegistryKnowsOtherwiseIsAnOfficersAndStaysAsItWas() {
        var member = scenario.member(Kind.ORDINARY);
        prove(member, "081299000002");
        var update = sent(member, Map.of("motherMaidenName", "Siti Lain Sekali", "mobile", "081299000002"));
        scenario.automatedStepsRun(update);
        assertThat(stateOf(update)).isEqualTo(ProfileState.CHECKING);
        assertThat(get(update).differences()).containsExactly("motherMaidenName");
        assertThat(scenario.waitsFor(update)).containsExactly("UserTask_ReviewProfileChange");

        scenario.officer("rina").reviews(update, "ACCEPTED", "KTP dan KK sudah dilihat.");

        assertThat(stateOf(update)).isEqualTo(ProfileState.ACCEPTED);
        assertThat(of(member).motherMaidenName()).isEqualTo("Ibu Uji");
        assertThat(of(member).mobile().value()).isEqualTo("+6281299000002");
        assertThat(get(update).decidedBy()).isEqualTo("rina");
    }

    @Test
    void aRefusedUpdateChangesNothingAndTellsTheMemberWhy() {
        var member = scenario.member(Kind.ORDINARY);
        var update = checkedByHand(member);
        var before = of(member);

        scenario.officer("rina").reviews(update, "REJECTED", "Nama ibu kandung berbeda. Bawa KK ke kantor cabang.");

        assertThat(stateOf(update)).isEqualTo(ProfileState.REJECTED);
        assertThat(of(member)).isEqualTo(before);
        assertThat(get(update).reason()).isEqualTo("Nama ibu kandung berbeda. Bawa KK ke kantor cabang.");
        assertThat(mailsTo(member.email())).containsExactly("PROFILE_RECEIVED", "PROFILE_REJECTED");
    }

    @Test
    void aRefusalWithoutAReasonIsNotAccepted() {
        var update = checkedByHand(scenario.member(Kind.ORDINARY));

        assertThatThrownBy(() -> scenario.officer("rina").reviews(update, "REJECTED", " "))
                .hasMessageContaining("alasan");
        assertThatThrownBy(() -> scenario.officer("rina").reviews(update, "PERHAPS", "Entahlah"))
                .hasMessageContaining("ACCEPTED");

        assertThat(scenario.waitsFor(update)).containsExactly("UserTask_ReviewProfileChange");
        assertThat(stateOf(update)).isEqualTo(ProfileState.CHECKING);
    }

    @Test
    void aFaceThatDoesNotMatchIsAnOfficers() {
        var member = scenario.member(Kind.ORDINARY);
        scenario.registryBehaves(Map.of("nik", member.nik(), "faceMatched", false));
        var update = sent(member, Map.of());

        scenario.automatedStepsRun(update);

        assertThat(get(update).face()).isEqualTo(FaceResult.DIFFERENT);
        assertThat(scenario.waitsFor(update)).containsExactly("UserTask_ReviewProfileChange");
    }

    @Test
    void aFaceCheckThatIsAwayStopsNobody() {
        var member = scenario.member(Kind.ORDINARY);
        scenario.registryBehaves(Map.of("nik", member.nik(), "faceDown", true));
        var update = sent(member, Map.of());

        scenario.automatedStepsRun(update);

        assertThat(get(update).face()).isEqualTo(FaceResult.UNANSWERED);
        assertThat(scenario.waitsFor(update)).containsExactly("UserTask_ReviewProfileChange");
    }

    @Test
    void anIdentityThatTheMemberCallsWrongIsWrittenAsTheRegistryKnowsIt() {
        var member = scenario.member(Kind.ORDINARY);
        jdbc.sql("update member set name = 'Pesrta Uij', birth_place = 'Mdan' where nik = ?")
                .param(member.nik())
                .update();
        var update = sent(
                member,
                Map.of(
                        "identityRight",
                        "no",
                        "name",
                        member.name(),
                        "birthPlace",
                        "Medan",
                        "birthDate",
                        member.birthDate(),
                        "bankCode",
                        "014",
                        "accountNumber",
                        accountNamed("Pesrta Uij", member)));
        scenario.automatedStepsRun(update);
        assertThat(scenario.waitsFor(update)).containsExactly("UserTask_ReviewProfileChange");

        scenario.officer("dewi").reviews(update, "ACCEPTED", "");

        assertThat(of(member).name()).isEqualTo(member.name());
        assertThat(of(member).birthPlace()).isEqualTo("Medan");
    }

    @Test
    void aMemberWithoutNikIsComparedByAnOfficer() {
        var member = scenario.member(Kind.FOREIGNER);
        var update = sent(of(member), member, Map.of());
        scenario.automatedStepsRun(update);
        assertThat(get(update).face()).isEqualTo(FaceResult.NOT_APPLICABLE);

        scenario.officer("rina").reviews(update, "ACCEPTED", "Paspor sudah dilihat.");

        assertThat(stateOf(update)).isEqualTo(ProfileState.ACCEPTED);
    }

    @Test
    void anOfficerWhoDoesNotLookInTimeIsSeen() {
        var update = checkedByHand(scenario.member(Kind.ORDINARY));

        scenario.timePasses(Duration.ofDays(9));

        assertThat(get(update).late()).isTrue();
        assertThat(trail.of(update)).extracting(ProfileTrail.Line::action).contains("REVIEW_LATE");
        assertThat(scenario.waitsFor(update)).containsExactly("UserTask_ReviewProfileChange");
    }

    @Test
    void aRegistryThatIsAwayIsAskedAgainAndThenAnOperatorIsTold() {
        var member = scenario.member(Kind.ORDINARY);
        scenario.registryBehaves(Map.of("nik", member.nik(), "down", true));
        var update = sent(member, Map.of());
        assertThatThrownBy(() -> scenario.automatedStepsRun(update)).isInstanceOf(NeighbourUnavailableException.class);
        assertThat(stateOf(update)).isEqualTo(ProfileState.RECEIVED);

        scenario.timePasses(Duration.ofDays(2));
        assertThat(scenario.incidentsOf(update)).containsExactly("ServiceTask_CompareProfile");
        scenario.registryBehaves(Map.of("nik", member.nik(), "down", false));
        scenario.operatorRepeats(update);

        assertThat(stateOf(update)).isEqualTo(ProfileState.ACCEPTED);
    }

    @Test
    void anotherBranchDoesNotSeeTheUpdate() {
        var update = checkedByHand(scenario.member(Kind.ORDINARY));

        assertThatThrownBy(() -> scenario.officer("putri").reviews(update, "ACCEPTED", ""))
                .hasMessageContaining("does not see");
        assertThatThrownBy(() -> scenario.officer("budi").reviews(update, "ACCEPTED", ""))
                .hasMessageContaining("customer-service");
    }

    @Test
    void aSecondUpdateWaitsForTheFirst() {
        var member = scenario.member(Kind.ORDINARY);
        var first = sent(member, Map.of());

        assertThat(send(of(member), TestProfile.of(member, Map.of()))).isEqualTo(new Sending.AlreadyOpen(first));
    }

    @Test
    void theEngineHoldsNobody() {
        var member = scenario.member(Kind.ORDINARY);
        var update = checkedByHand(member);

        assertThat(scenario.engineHoldsOf(update))
                .contains(update.value(), "TJM")
                .allMatch(held -> !held.toString().matches("(?s).*(Uji|@|[0-9]{10,}).*")
                        || held.equals(update.value())
                        || held instanceof java.util.Date);
    }

    @Test
    void theFaceIsErasedAMonthAfterTheDecision() {
        var update = sent(scenario.member(Kind.ORDINARY), Map.of());
        scenario.automatedStepsRun(update);
        assertThat(updates.face(update)).isPresent();

        scenario.timePasses(Duration.ofDays(31));

        assertThat(updates.face(update)).isEmpty();
        assertThat(get(update).faceKept()).isFalse();
    }

    private ProfileNumber checkedByHand(TestMember member) {
        var update = sent(member, Map.of("motherMaidenName", "Siti Lain Sekali"));
        scenario.automatedStepsRun(update);
        return update;
    }

    private void prove(TestMember member, String typed) {
        var mobile = MobileNumber.parse(typed).orElseThrow();
        proofs.beginAgain(of(member), mobile, "id", "203.0.113.7");
        proofs.giveCode(of(member), mobile, scenario.texted("NEW_MOBILE_CODE").substring(0, 6));
    }

    private ProfileNumber sent(TestMember member, Map<String, String> changes) {
        return sent(of(member), member, changes);
    }

    private ProfileNumber sent(Member registered, TestMember member, Map<String, String> changes) {
        var answer = send(registered, TestProfile.of(member, changes));
        assertThat(answer).isInstanceOf(Sending.Received.class);
        return ((Sending.Received) answer).number();
    }

    private Sending send(Member member, ProfileAnswers answers) {
        return updates.send(
                member, answers, TestPapers.picture(DocumentType.SELFIE).content(), "id");
    }

    private String accountNamed(String holder, TestMember member) {
        var number = "6" + member.accountNumber().substring(1);
        scenario.bankKnows("014", number, holder);
        return number;
    }

    private Member of(TestMember member) {
        return (member.nik().isEmpty()
                        ? members.kept(Passport.of(member.passport()))
                        : members.byNik(Nik.of(member.nik())))
                .orElseThrow();
    }

    private ProfileUpdate get(ProfileNumber update) {
        return updates.find(update).orElseThrow();
    }

    private ProfileState stateOf(ProfileNumber update) {
        return get(update).state();
    }

    private List<String> mailsTo(String address) {
        return jdbc.sql("select kind from notice where recipient = ? order by id")
                .param(address)
                .query(String.class)
                .list();
    }
}
