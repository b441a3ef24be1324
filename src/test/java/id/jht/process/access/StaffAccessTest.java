package id.jht.process.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.test.context.ActiveProfiles;

/** What staff can and cannot do to the engine from outside, and what the engine refuses inside. */
@SpringBootTest(
        classes = StaffApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "logging.level.root=WARN",
            "db-scheduler.enabled=false",
            "camunda.bpm.job-execution.enabled=false",
            "camunda.bpm.history-level=activity"
        })
@ActiveProfiles("sandbox")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StaffAccessTest {

    private static final String AT_HOME = "JHT-2026-00000001";
    private static final String ELSEWHERE = "JHT-2026-00000002";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Set<String> LABELS =
            Set.of("branch", "claimNumber", "profileNumber", "cause", "route", "risk", "dueBy");

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
        for (var path : List.of(
                "/engine-rest/task",
                "/engine-rest/engine",
                "/engine-rest/engine/default/task",
                "/engine-rest/process-definition",
                "/camunda/api/engine/engine/",
                "/camunda/api/engine/engine/default/task",
                "/camunda/app/tasklist/default/",
                "/actuator/prometheus")) {
            assertThat(codeOf(http.getForEntity(path, String.class))).as(path).isEqualTo(401);
        }
    }

    @Test
    void aSessionOfTheWebappsOpensNothingInTheRestApi() {
        var headers = new HttpHeaders();
        headers.add(HttpHeaders.COOKIE, sessionOf("rina"));

        assertThat(codeOf(exchange(HttpMethod.GET, "/camunda/api/engine/engine/default/task?maxResults=9", headers)))
                .isEqualTo(200);
        assertThat(codeOf(exchange(HttpMethod.GET, "/engine-rest/task", headers)))
                .isEqualTo(401);
    }

    @Test
    void whoLogsOutOfAWebappIsLoggedOutEverywhere() {
        var headers = new HttpHeaders();
        headers.add(HttpHeaders.COOKIE, sessionOf("rina"));
        var page = exchange(HttpMethod.GET, "/camunda/app/tasklist/default/", headers);
        var token = page.getHeaders().getFirst("X-XSRF-TOKEN");
        headers.add("X-XSRF-TOKEN", token);
        headers.add(HttpHeaders.COOKIE, "XSRF-TOKEN=" + token);

        var left = exchange(HttpMethod.POST, "/camunda/api/admin/auth/user/default/logout", headers);

        assertThat(codeOf(left)).isEqualTo(200);
        assertThat(codeOf(exchange(HttpMethod.GET, "/camunda/api/engine/engine/default/task", headers)))
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
        assertThat(get("tono", "/engine-rest/task")).isEmpty();
    }

    @Test
    void aCandidateCompletesWithoutClaimingFirst() {
        var answer = complete("rina", task("CheckDocuments"), Map.of("documentVerdict", "COMPLETE"));

        assertThat(codeOf(answer)).isEqualTo(204);
    }

    @Test
    void anOfficerOfAnotherDeskIsRefusedWithASentenceAndTheTaskStays() {
        var task = task("ApproveClaim");

        var answer = complete("rina", task, Map.of("decision", "APPROVED"));

        assertThat(codeOf(answer)).isEqualTo(403);
        assertThat(answer.getBody()).contains("hanya untuk kelompok head-of-service");
        assertThat(engine.getTaskService().createTaskQuery().taskId(task).count())
                .isEqualTo(1);
    }

    @Test
    void anOfficerOfAnotherDeskCannotTakeTheTaskEither() {
        assertThat(codeOf(
                        post("rina", "/engine-rest/task/" + task("ApproveClaim") + "/claim", Map.of("userId", "rina"))))
                .isEqualTo(403);
    }

    @Test
    void whoIsMadeACandidateBesideTheDiagramStillCannotCompleteIt() {
        var task = task("ApproveClaim");
        var added = post(
                "budi",
                "/engine-rest/task/" + task + "/identity-links",
                Map.of("groupId", "customer-service", "type", "candidate"));
        assertThat(codeOf(added)).isEqualTo(204);

        assertThat(codeOf(complete("rina", task, Map.of("decision", "APPROVED"))))
                .isEqualTo(403);
    }

    @Test
    void whoIsMadeTheAssigneeStillCannotCompleteIt() {
        var task = task("ApproveClaim");
        assertThat(codeOf(post("budi", "/engine-rest/task/" + task + "/assignee", Map.of("userId", "rina"))))
                .isEqualTo(204);

        assertThat(codeOf(complete("rina", task, Map.of("decision", "APPROVED"))))
                .isEqualTo(403);
    }

    @Test
    void whoIsKeptFromOneTaskCannotCompleteIt() {
        var task = task("CheckDocuments");
        var kept = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_REVOKE);
        kept.setUserId("rina");
        kept.setResource(Resources.TASK);
        kept.setResourceId(task);
        kept.removePermission(TaskPermissions.TASK_WORK);
        authorizations.saveAuthorization(kept);
        try {
            assertThat(codeOf(complete("rina", task, Map.of("documentVerdict", "COMPLETE"))))
                    .isEqualTo(403);
        } finally {
            authorizations.deleteAuthorization(kept.getId());
        }
    }

    @Test
    void thePermissionToWorkOrToChangeTasksIsNeeded() {
        try {
            grantOnProcesses("customer-service", ProcessDefinitionPermissions.READ_TASK);
            assertThat(codeOf(complete("rina", task("CheckDocuments"), Map.of("documentVerdict", "COMPLETE"))))
                    .isEqualTo(403);

            grantOnProcesses("customer-service", ProcessDefinitionPermissions.UPDATE_TASK);
            assertThat(codeOf(complete("rina", task("CheckDocuments"), Map.of("documentVerdict", "COMPLETE"))))
                    .isEqualTo(204);
        } finally {
            setup.run(new DefaultApplicationArguments());
        }
    }

    private void grantOnProcesses(String group, Permission permission) {
        var grant = authorizations
                .createAuthorizationQuery()
                .groupIdIn(group)
                .resourceType(Resources.PROCESS_DEFINITION)
                .singleResult();
        grant.setPermissions(new Permission[] {permission});
        authorizations.saveAuthorization(grant);
    }

    @Test
    void anOfficerOfAnotherBranchIsRefused() {
        assertThat(complete("putri", task("CheckDocuments"), Map.of("documentVerdict", "COMPLETE"))
                        .getStatusCode()
                        .is2xxSuccessful())
                .isFalse();
    }

    @Test
    void anOfficerCannotGiveATaskToAnotherBranchOrToAll() {
        var task = task("CheckDocuments");
        for (var branch : new String[] {"MDN", null}) {
            var moved = new HashMap<String, Object>();
            moved.put("name", "Periksa dokumen");
            moved.put("priority", 50);
            moved.put("tenantId", branch);

            as("rina").put("/engine-rest/task/" + task, moved);

            assertThat(engine.getTaskService()
                            .createTaskQuery()
                            .taskId(task)
                            .singleResult()
                            .getTenantId())
                    .isEqualTo("TJM");
        }
    }

    @Test
    void theAdministratorIsNoCandidateEither() {
        assertThat(codeOf(complete("admin", task("ApproveClaim"), Map.of("decision", "APPROVED"))))
                .isEqualTo(403);
    }

    @Test
    void nobodyCompletesATaskFromJavaWithoutBeingSomebody() {
        var task = task("CheckDocuments");

        assertThatThrownBy(() -> engine.getTaskService().complete(task, Map.of("documentVerdict", "COMPLETE")))
                .isInstanceOf(AuthorizationException.class)
                .hasMessageContaining("petugas yang sudah masuk");
        assertThatThrownBy(() -> engine.getTaskService().complete(task)).isInstanceOf(AuthorizationException.class);
    }

    @Test
    void aTaskLeavesNothingBehindThatItsFormDoesNotAskFor() {
        var task = task("ApproveClaim");
        var smuggled = Map.<String, Object>of("decision", "APPROVED", "approvalLevel", "RULE");

        var completed = complete("budi", task, smuggled);
        var submitted =
                post("budi", "/engine-rest/task/" + task + "/submit-form", Map.of("variables", variables(smuggled)));

        assertThat(completed.getStatusCode().is2xxSuccessful()).isFalse();
        assertThat(completed.getBody()).contains("tidak ada pada formulir tugas ini: approvalLevel");
        assertThat(submitted.getStatusCode().is2xxSuccessful()).isFalse();
    }

    @Test
    void aTaskIsNotLeftByAnErrorOrByItsVariables() {
        var task = "/engine-rest/task/" + task("CheckDocuments");

        assertThat(codeOf(post("rina", task + "/bpmnError", Map.of("errorCode", "claim-expired"))))
                .isEqualTo(403);
        assertThat(codeOf(post("rina", task + "/bpmnEscalation", Map.of("escalationCode", "x"))))
                .isEqualTo(403);
        assertThat(codeOf(
                        post("rina", task + "/variables", Map.of("modifications", variables(Map.of("route", "FAST"))))))
                .isEqualTo(403);
    }

    @Test
    void anOfficerStartsMovesOrEndsNoClaim() {
        var instance = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(AT_HOME)
                .singleResult()
                .getId();

        assertThat(codeOf(post("rina", "/engine-rest/process-definition/key/jht-claim/start", Map.of())))
                .isEqualTo(403);
        assertThat(codeOf(post(
                        "rina",
                        "/engine-rest/process-instance/" + instance + "/modification",
                        Map.of(
                                "instructions",
                                List.of(Map.of(
                                        "type", "startBeforeActivity", "activityId", "UserTask_ApproveClaim"))))))
                .isEqualTo(403);
        assertThat(codeOf(as("rina")
                        .exchange(
                                "/engine-rest/process-instance/" + instance,
                                HttpMethod.DELETE,
                                HttpEntity.EMPTY,
                                String.class)))
                .isEqualTo(403);
    }

    @Test
    void nobodyDeploysNotEvenTheAdministrator() {
        var deployment = engine.getRepositoryService()
                .createDeploymentQuery()
                .singleResult()
                .getId();

        for (var path : List.of(
                "/engine-rest/deployment/", "/engine-rest/%64eployment/", "/engine-rest/engine/default/deployment/")) {
            var answer = as("admin")
                    .exchange(
                            URI.create(root() + path + deployment), HttpMethod.DELETE, HttpEntity.EMPTY, String.class);
            assertThat(codeOf(answer)).as(path).isEqualTo(403);
        }
        assertThat(codeOf(post("admin", "/engine-rest/deployment/create", Map.of())))
                .isEqualTo(403);
    }

    @Test
    void theEngineItselfRefusesDeploymentsOfPersons() {
        engine.getIdentityService().setAuthentication("admin", List.of("camunda-admin"));
        try {
            assertThatThrownBy(() -> TaskProcess.deploy(engine)).isInstanceOf(AuthorizationException.class);
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    @Test
    void noExpressionOrScriptOfAPersonRuns() {
        assertThat(codeOf(post("rina", "/engine-rest/task", Map.of("assigneeExpression", "${currentUser()}"))))
                .isEqualTo(400);
        var engineSettings = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        assertThat(engineSettings.isEnableExpressionsInStoredQueries()).isFalse();
        assertThat(engineSettings.getScriptEngineResolver().getScriptEngine("javascript", false))
                .isNull();
    }

    @Test
    void aQueryWithoutLimitIsAnsweredWithinOne() {
        assertThat(get("rina", "/engine-rest/task")).isNotEmpty();
        assertThat(codeOf(as("rina").getForEntity("/engine-rest/task?maxResults=100000", String.class)))
                .isEqualTo(400);
    }

    @Test
    void eachDeskFindsItsOwnFiltersAndNoOthers() {
        assertThat(filtersOf("rina"))
                .containsExactlyInAnyOrder(
                        "Antrean: Pelayanan peserta",
                        "Jatuh tempo hari ini: Pelayanan peserta",
                        "Batas layanan dekat atau lewat",
                        "Tugas saya",
                        "Wawancara hari ini",
                        "Wawancara",
                        "Pengkinian data");
        assertThat(filtersOf("agus"))
                .containsExactlyInAnyOrder(
                        "Antrean: Keuangan",
                        "Jatuh tempo hari ini: Keuangan",
                        "Batas layanan dekat atau lewat",
                        "Tugas saya",
                        "Pembayaran bermasalah");
    }

    @Test
    void aSecondStartChangesNothing() {
        var before = List.of(
                authorizations.createAuthorizationQuery().count(),
                engine.getFilterService().createFilterQuery().count());

        setup.run(new DefaultApplicationArguments());

        assertThat(List.of(
                        authorizations.createAuthorizationQuery().count(),
                        engine.getFilterService().createFilterQuery().count()))
                .isEqualTo(before);
    }

    @Test
    void tasksWriteNoAuthorizations() {
        complete("rina", task("CheckDocuments"), Map.of("documentVerdict", "COMPLETE"));
        post("rina", "/engine-rest/task/" + task("HoldInterview") + "/claim", Map.of("userId", "rina"));

        assertThat(authorizations
                        .createAuthorizationQuery()
                        .resourceType(Resources.TASK)
                        .list())
                .allMatch(authorization -> "camunda-admin".equals(authorization.getGroupId()));
    }

    @Test
    void theApiAsksForAKeyInTheReadersLanguage() {
        assertThat(codeOf(http.getForEntity("/api/v1/terms", String.class))).isEqualTo(401);
        var english = new HttpHeaders();
        english.add(HttpHeaders.ACCEPT_LANGUAGE, "en");
        english.setBearerAuth("guess");
        assertThat(exchange(HttpMethod.GET, "/api/v1/terms", english).getBody()).contains("The API key is missing");
        var known = new HttpHeaders();
        known.setBearerAuth("sandbox-api-key");
        assertThat(codeOf(exchange(HttpMethod.GET, "/api/v1/terms", known))).isEqualTo(404);
    }

    @Test
    void figuresAreForOperators() {
        assertThat(codeOf(http.getForEntity("/actuator/health", String.class))).isEqualTo(200);
        assertThat(codeOf(as("rina").getForEntity("/actuator/prometheus", String.class)))
                .isEqualTo(403);
        assertThat(codeOf(as("admin").getForEntity("/actuator/prometheus", String.class)))
                .isEqualTo(404); // let through, and not there: tests run without metrics
    }

    @Test
    void tasklistSpeaksIndonesianAndFallsBackToEnglish() {
        var texts = as("rina").getForObject("/camunda/app/tasklist/locales/id.json", JsonNode.class);

        assertThat(texts).isNull(); // HTTP Basic is not for the webapps
        var headers = new HttpHeaders();
        headers.add(HttpHeaders.COOKIE, sessionOf("rina"));
        var body = exchange(HttpMethod.GET, "/camunda/app/tasklist/locales/id.json", headers)
                .getBody();
        assertThat(body).contains("\"COMPLETE\":\"Selesaikan\"").contains("\"CASE_DEFINITION_ID\"");
    }

    private List<String> filtersOf(String user) {
        return get(user, "/engine-rest/filter?resourceType=Task").findValuesAsText("name").stream()
                .filter(name -> !LABELS.contains(name))
                .toList();
    }

    /** Logs in by the page, as a browser does, and gives the cookie. */
    private String sessionOf(String user) {
        var page = send(HttpRequest.newBuilder().uri(URI.create(root() + "/login")));
        var token = TOKEN.matcher(page.body());
        assertThat(token.find()).isTrue();
        var entered = send(HttpRequest.newBuilder()
                .uri(URI.create(root() + "/login"))
                .header(HttpHeaders.COOKIE, cookieOf(page))
                .header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_FORM_URLENCODED_VALUE)
                .POST(BodyPublishers.ofString(
                        "username=" + user + "&password=" + user + "-jht&_csrf=" + token.group(1))));
        assertThat(entered.headers().firstValue(HttpHeaders.LOCATION))
                .hasValueSatisfying(target -> assertThat(target).endsWith("/camunda/app/tasklist/default/"));
        return cookieOf(entered);
    }

    /** Without following redirects. */
    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String cookieOf(HttpResponse<String> answer) {
        var cookie = answer.headers().firstValue(HttpHeaders.SET_COOKIE).orElseThrow();
        assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax");
        return cookie.substring(0, cookie.indexOf(';'));
    }

    private String root() {
        return http.getRootUri();
    }

    private ResponseEntity<String> exchange(HttpMethod method, String path, HttpHeaders headers) {
        return http.exchange(path, method, new HttpEntity<>(headers), String.class);
    }

    private static int codeOf(ResponseEntity<?> answer) {
        return answer.getStatusCode().value();
    }

    private static Map<String, Object> variables(Map<String, Object> values) {
        return values.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, value -> Map.of("value", value.getValue())));
    }

    private List<String> claimsSeenBy(String user) {
        return get(user, "/engine-rest/task").findValuesAsText("processInstanceId").stream()
                .distinct()
                .map(this::claimOf)
                .toList();
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
        return post(user, "/engine-rest/task/" + task + "/complete", Map.of("variables", variables(answers)));
    }

    private String claimOf(String instance) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult()
                .getBusinessKey();
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
