package id.jht.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jht.claim.ClaimNumber;
import id.jht.claim.ClaimTrail;
import id.jht.interview.Interview;
import id.jht.interview.Interviews;
import id.jht.scenario.ClaimScenario;
import id.jht.scenario.PathTest;
import id.jht.scenario.TestMembers.Kind;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.http.client.ClientHttpRequestFactorySettings.Redirects;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Officers work at the desk on claims that the real engine runs. */
@PathTest
class CaseworkPathsTest {

    @Autowired
    private ClaimScenario scenario;

    @Autowired
    private ClaimTrail trail;

    @Autowired
    private Interviews interviews;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestRestTemplate http;

    @Test
    void thePageTellsWhereTheClaimStandsUntilItsEnd() {
        var claim = scenario.claimOf(Kind.ORDINARY);
        assertThat(page("rina", claim))
                .contains("Klaim berada di: Periksa dokumen", "data-first=\"SubProcess_DocumentCheck\"")
                .contains("Cocokkan dengan Dukcapil");

        scenario.officer("rina").findsPapersComplete(claim);
        scenario.officer("dewi").holdsInterview(claim, "PASSED");
        scenario.officer("budi").decides(claim, "APPROVED");
        scenario.automatedStepsRun(claim);

        assertThat(page("rina", claim)).contains("Proses klaim sudah berakhir.", "Klaim dibayar", "payout/payout.bpmn");
    }

    @Test
    void everyPlaneOfTheRunningModelsCanBeDrawnAlone() {
        var claim = scenario.claimOf(Kind.ORDINARY);

        assertThat(read("rina", claim, "/diagrams/jht-claim/jht-claim.bpmn").getBody())
                .contains("SubProcess_Interview", "BPMNPlane");
        assertThat(read("rina", claim, "/diagrams/jht-claim/SubProcess_DocumentCheck.bpmn")
                        .getBody())
                .contains("<bpmn:process", "UserTask_CheckDocuments")
                .doesNotContain("bpmnElement=\"SubProcess_Interview\"");
        for (var wrong : List.of("payout/payout", "jht-claim/SubProcess_Unknown", "profile-update/profile-update")) {
            assertThat(read("rina", claim, "/diagrams/" + wrong + ".bpmn").getStatusCode())
                    .as(wrong)
                    .isEqualTo(HttpStatus.NOT_FOUND);
        }
        assertThat(read("putri", claim, "/diagrams/jht-claim/jht-claim.bpmn").getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void whatSomebodyHoldsIsTakenOverAtTheDeskAndNowhereElse() {
        var claim = scenario.claimOf(Kind.ORDINARY);
        var task = taskOf(claim);
        send("dewi", "/desk/claims/" + claim + "/tasks/" + task + "/take", Map.of());
        assertThat(page("rina", claim)).contains("sedang dikerjakan Dewi Lubis");

        var rina = scenario.officer("rina");
        assertThatThrownBy(() -> rina.findsPapersComplete(claim))
                .isInstanceOf(HeldTaskException.class)
                .hasMessageContaining("sedang dikerjakan oleh dewi");
        assertThatThrownBy(() -> rina.takes(claim)).isInstanceOf(HeldTaskException.class);

        send("rina", "/desk/claims/" + claim + "/tasks/" + task + "/take", Map.of("reason", "Dewi pulang"));
        assertThat(holderOf(task)).isEqualTo("rina");
        scenario.officer("rina").findsPapersComplete(claim);
        assertThat(trail.of(claim)).anyMatch(line -> line.action().equals("TASK_TAKEN_OVER"));
    }

    @Test
    void aSupervisorSeesTheLoadAndMovesTasksOfTheBranchOnly() {
        var first = scenario.claimOf(Kind.ORDINARY);
        var second = scenario.claimOf(Kind.ORDINARY);
        var both = List.of(taskOf(first), taskOf(second));
        assertThat(get("budi", "/desk/team?group=customer-service").getBody())
                .contains("Rina Siregar", first.value(), second.value())
                .doesNotContain("??");

        send("budi", "/desk/team", both, Map.of("to", "rina", "reason", "Dewi cuti"));
        assertThat(both).allMatch(task -> "rina".equals(holderOf(task)));
        send("hadi", "/desk/team", both, Map.of("to", "putri", "reason", "x"));
        assertThat(both).allMatch(task -> "rina".equals(holderOf(task)));
        send("maya", "/desk/team", both, Map.of("branch", "TJM", "to", "dewi", "reason", "Rina pindah"));
        assertThat(both).allMatch(task -> "dewi".equals(holderOf(task)));

        assertThat(trail.of(first))
                .filteredOn(line -> line.action().equals("TASK_MOVED"))
                .extracting(line -> line.actor())
                .containsExactly("budi", "maya");
        assertThat(get("hadi", "/desk/team").getBody()).doesNotContain(first.value(), "Dewi cuti");
    }

    @Test
    void theMemberIsAskedByMailInTheOfficersWords() {
        var claim = scenario.claimOf(Kind.ORDINARY);

        send("rina", "/desk/claims/" + claim + "/questions", Map.of("words", "Apakah <nama> ibu sudah benar?"));

        assertThat(jdbc.sql("select body_html from notice where claim_number = ? and kind = 'QUESTION'")
                        .param(claim.value())
                        .query(String.class)
                        .single())
                .contains("Apakah &lt;nama&gt; ibu sudah benar?");
        assertThat(page("budi", claim)).contains("Apakah &lt;nama&gt; ibu sudah benar?", "Pesan petugas tentang klaim");
    }

    @Test
    void theInterviewerAsksWhatIsOnRecordAndNotesCallsOriginalsAndWhoFilledTheForm() {
        var member = scenario.member(Kind.ORDINARY);
        var claim = scenario.filed(member);
        scenario.automatedStepsRun(claim);
        scenario.officer("rina").findsPapersComplete(claim);

        var sheet = String.valueOf(read("dewi", claim, "/interview").getBody());
        assertThat(sheet)
                .contains("https://wa.me/", "Panggilan tidak diangkat: 0 dari 3")
                .doesNotContain("??");
        assertThat(codesIn(sheet)).hasSize(4);
        assertThat(codesIn(String.valueOf(read("rina", claim, "/interview").getBody())))
                .isEqualTo(codesIn(sheet));

        send("dewi", "/desk/claims/" + claim + "/interview/calls", Map.of());
        send("dewi", "/desk/claims/" + claim + "/interview/calls", Map.of());
        var codes = codesIn(sheet);
        send(
                "dewi",
                "/desk/claims/" + claim + "/interview",
                Map.of("originals", "KTP", "right", codes.get(0), "filledBy", "OTHER", "feeAsked", "true"));

        assertThat(String.valueOf(read("dewi", claim, "/interview").getBody()))
                .contains("Panggilan tidak diangkat: 2 dari 3", "1 dari 4 jawaban cocok");
        assertThat(page("budi", claim)).contains("1 dari 4", "Orang lain", "Panggilan wawancara tidak diangkat");
        assertThat(trail.of(claim))
                .extracting(line -> line.action())
                .contains("INTERVIEW_CALL_MISSED", "INTERVIEW_SHEET");
    }

    @Test
    void theCallBeginsInTheVideoRoomOfTheBookingAndWhenItIsOverInWhatsApp() {
        var claim = scenario.claimOf(Kind.ORDINARY);
        scenario.officer("rina").findsPapersComplete(claim);
        var room = interviews.of(claim).map(Interview::joinLink).orElseThrow();

        assertThat(String.valueOf(read("dewi", claim, "/interview").getBody())).contains("Masuk ruang video", room);
        assertThat(callBegins(claim)).isEqualTo(URI.create(room));

        scenario.officer("dewi").holdsInterview(claim, "PASSED");
        assertThat(String.valueOf(read("dewi", claim, "/interview").getBody())).doesNotContain("ruang video", room);
        assertThat(callBegins(claim)).hasHost("wa.me");
    }

    @Test
    void theSheetIsForInterviewersOfTheBranchWhileAnInterviewIsBooked() {
        var claim = scenario.claimOf(Kind.ORDINARY);
        scenario.officer("rina").findsPapersComplete(claim);

        assertThat(read("putri", claim, "/interview").getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(read("budi", claim, "/interview").getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(read("budi", claim, "/interview/call").getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        send("putri", "/desk/claims/" + claim + "/interview/calls", Map.of());
        send("budi", "/desk/claims/" + claim + "/interview", Map.of("filledBy", "SELF", "feeAsked", "false"));
        send("rina", "/desk/claims/" + claim + "/interview", Map.of("filledBy", "SELF"));
        scenario.officer("dewi").holdsInterview(claim, "PASSED");
        send("rina", "/desk/claims/" + claim + "/interview/calls", Map.of());

        assertThat(trail.of(claim))
                .extracting(line -> line.action())
                .doesNotContain("INTERVIEW_CALL_MISSED", "INTERVIEW_SHEET");
    }

    @Test
    void whatWaitsForTheMemberIsListedForItsBranchUntilWhen() {
        var claim = scenario.claimOf(Kind.ORDINARY);
        assertThat(get("rina", "/desk/waiting").getBody()).doesNotContain(claim.value());

        scenario.officer("rina").asksForCorrection(claim, "[\"KTP:ILLEGIBLE\",\"MEMBER_CARD:MISMATCH\"]");

        assertThat(get("rina", "/desk/waiting").getBody())
                .contains(claim.value(), "berkas")
                .doesNotContain("??");
        assertThat(get("putri", "/desk/waiting").getBody()).doesNotContain(claim.value());
        assertThat(jdbc.sql("select type from document where claim_number = ? and verdict = 'REFUSED' order by type")
                        .param(claim.value())
                        .query(String.class)
                        .list())
                .containsExactly("KTP", "MEMBER_CARD");
    }

    private static List<String> codesIn(String sheet) {
        return Pattern.compile("name=\"right\" value=\"([A-Z_]+)\"")
                .matcher(sheet)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private String page(String person, ClaimNumber claim) {
        return String.valueOf(read(person, claim, "").getBody());
    }

    private ResponseEntity<String> read(String person, ClaimNumber claim, String path) {
        return get(person, "/desk/claims/" + claim + path);
    }

    private @Nullable URI callBegins(ClaimNumber claim) {
        return http.withBasicAuth("dewi", "dewi-jht")
                .withRequestFactorySettings(client -> client.withRedirects(Redirects.DONT_FOLLOW))
                .getForEntity("/desk/claims/" + claim + "/interview/call", Void.class)
                .getHeaders()
                .getLocation();
    }

    private ResponseEntity<String> get(String person, String path) {
        return http.withBasicAuth(person, person + "-jht").getForEntity(path, String.class);
    }

    private ResponseEntity<String> send(String person, String path, Map<String, String> fields) {
        return send(person, path, List.of(), fields);
    }

    private ResponseEntity<String> send(String person, String path, List<String> tasks, Map<String, String> fields) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        fields.forEach(form::add);
        tasks.forEach(task -> form.add("task", task));
        return http.withBasicAuth(person, person + "-jht")
                .postForEntity(path, new HttpEntity<>(form, new HttpHeaders()), String.class);
    }

    private String taskOf(ClaimNumber claim) {
        return jdbc.sql("select t.id_ from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_"
                        + " where e.business_key_ = ?")
                .param(claim.value())
                .query(String.class)
                .single();
    }

    private String holderOf(String task) {
        return jdbc.sql("select assignee_ from act_ru_task where id_ = ?")
                .param(task)
                .query(String.class)
                .single();
    }
}
