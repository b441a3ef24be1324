package id.jht.process.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;
import org.springframework.test.context.ActiveProfiles;

/** What staff can and cannot do to the engine from outside, and what the engine refuses inside. */
@SpringBootTest(
        classes = StaffApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "logging.level.root=WARN",
            "spring.flyway.enabled=false",
            "db-scheduler.enabled=false",
            "camunda.bpm.job-execution.enabled=false"
        })
@ActiveProfiles("sandbox")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StaffAccessTest {

    private static final String AT_HOME = "JHT-2026-00000001";
    private static final String ELSEWHERE = "JHT-2026-00000002";

    @Autowired
    ProcessEngine engine;

    @Autowired
    AuthorizationService authorizations;

    @Autowired
    StaffSetup setup;

    @Autowired
    TestRestTemplate http;

    @BeforeAll
    void tasksAreKnown() {
        TaskProcess.deploy(engine);
    }

    @BeforeEach
    void aClaimInEachOfTwoBranches() {
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .list()
                .forEach(left -> engine.getRuntimeService().deleteProcessInstance(left.getId(), "next test"));
        TaskProcess.start(engine, AT_HOME, "TJM");
        TaskProcess.start(engine, ELSEWHERE, "MDN");
    }

    @Test
    void nobodyIsLetIntoTheEngineWithoutPassword() {
        assertThat(http.getForEntity("/engine-rest/task", String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(401);
        assertThat(http.getForEntity("/engine-rest/engine", String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(401);
        assertThat(http.getForEntity("/engine-rest/process-definition", String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(401);
        assertThat(http.getForEntity("/camunda/api/engine/engine/", String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(401);
    }

    @Test
    void anOfficerSeesTheTasksOfTheirBranchOnly() {
        assertThat(claimsSeenBy("rina")).containsOnly(AT_HOME);
        assertThat(claimsSeenBy("putri")).containsOnly(ELSEWHERE);
        assertThat(claimsSeenBy("maya")).containsOnly(AT_HOME, ELSEWHERE);
    }

    @Test
    void aProcessOwnerSeesNoTasks() {
        assertThat(claimsSeenBy("tono")).isEmpty();
    }

    @Test
    void aCandidateCompletesWithoutClaimingFirst() {
        var answer = complete("rina", task("CheckDocuments"), Map.of("documentVerdict", "COMPLETE"));

        assertThat(answer.getStatusCode().value()).isEqualTo(204);
    }

    @Test
    void anOfficerOfAnotherDeskIsRefusedWithASentenceAndTheTaskStays() {
        var task = task("ApproveClaim");

        var answer = complete("rina", task, Map.of("decision", "APPROVED"));

        assertThat(answer.getStatusCode().value()).isEqualTo(403);
        assertThat(answer.getBody()).contains("hanya untuk kelompok head-of-service");
        assertThat(engine.getTaskService().createTaskQuery().taskId(task).count())
                .isEqualTo(1);
    }

    @Test
    void whoIsMadeAssigneeOrCandidateOfAnotherDesksTaskStillCannotCompleteIt() {
        var task = task("ApproveClaim");
        var added = post(
                "budi",
                "/engine-rest/task/" + task + "/identity-links",
                Map.of("groupId", "customer-service", "type", "candidate"));
        assertThat(added.getStatusCode().value()).isEqualTo(204);

        assertThat(complete("rina", task, Map.of("decision", "APPROVED"))
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
    }

    @Test
    void anOfficerOfAnotherBranchIsRefused() {
        assertThat(complete("putri", task("CheckDocuments"), Map.of("documentVerdict", "COMPLETE"))
                        .getStatusCode()
                        .is2xxSuccessful())
                .isFalse();
    }

    @Test
    void theAdministratorIsNoCandidateEither() {
        assertThat(complete("admin", task("ApproveClaim"), Map.of("decision", "APPROVED"))
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
    }

    private List<String> claimsSeenBy(String user) {
        return get(user, "/engine-rest/process-instance").findValuesAsText("businessKey");
    }

    private String task(String key) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(AT_HOME)
                .taskDefinitionKey("UserTask_" + key)
                .singleResult()
                .getId();
    }

    private ResponseEntity<String> complete(String user, String task, Map<String, Object> answers) {
        var variables = new java.util.HashMap<String, Object>();
        answers.forEach((name, value) -> variables.put(name, Map.of("value", value)));
        return post(user, "/engine-rest/task/" + task + "/complete", Map.of("variables", variables));
    }

    private ResponseEntity<String> post(String user, String path, Object body) {
        return as(user).postForEntity(path, body, String.class);
    }

    private JsonNode get(String user, String path) {
        return as(user).getForObject(path, JsonNode.class);
    }

    private TestRestTemplate as(String user) {
        return http.withBasicAuth(user, user + "-jht");
    }
}
