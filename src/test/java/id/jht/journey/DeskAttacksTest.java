package id.jht.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.jht.claim.ClaimNumber;
import id.jht.scenario.ClaimScenario;
import id.jht.scenario.PathTest;
import id.jht.scenario.TestMembers.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Staff who try a claim that is not theirs, by every door: Tasklist, the engine's REST API, the desk, a link to a paper. */
@PathTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskAttacksTest {

    private static final String TASKLIST = "/camunda/api/engine/engine/default";
    private static final String REST = "/engine-rest";

    private static final String ANSWER = "{'variables': {'documentVerdict': {'value': 'COMPLETE'}}}";
    private static final String COMPLETE = "POST /task/TASK/complete " + ANSWER;
    private static final String SUBMIT = "POST /task/TASK/submit-form " + ANSWER;
    private static final String TO_APPROVAL =
            "{'instructions': [{'type': 'startBeforeActivity', 'activityId': 'UserTask_ApproveClaim'}]}";

    /** What an attack would change. Looks at a claim stand in its trail too, so that a look that succeeds is seen. */
    private static final List<String> KEPT = List.of(
            "act_ru_task",
            "act_ru_execution",
            "act_ru_variable",
            "act_ru_identitylink",
            "(select type_, group_id_, user_id_, resource_type_, resource_id_, perms_ from act_ru_authorization where resource_type_ <> 5)",
            "act_ru_job",
            "act_hi_comment",
            "act_hi_attachment",
            "act_id_membership",
            "act_id_tenant_member",
            "act_re_deployment",
            "act_re_procdef",
            "claim",
            "claim_trail",
            "claim_decision",
            "case_note",
            "task_assignment",
            "interview",
            "payout",
            "(select id_, pwd_, first_ from act_id_user)",
            "(select id, verdict, reason from document)");

    @Autowired
    ClaimScenario scenario;

    @Autowired
    TestRestTemplate http;

    @Autowired
    JdbcClient jdbc;

    private final Map<String, StaffSession> sessions = new HashMap<>();
    private ClaimNumber claim;
    private Map<String, String> places = Map.of();
    private Map<String, Object> untouched = Map.of();

    @BeforeAll
    void aClaimOfTanjungMorawaWaitsForTheCheck() {
        claim = scenario.claimOf(Kind.ORDINARY);
        var task =
                get("rina", REST + "/task?processInstanceBusinessKey=" + claim).get(0);
        var paper = jdbc.sql("select id from document where claim_number = ? limit 1")
                .param(claim.value())
                .query(String.class)
                .single();
        places = Map.of(
                "CLAIM", claim.value(),
                "TASK", task.get("id").asText(),
                "INSTANCE", task.get("processInstanceId").asText(),
                "DEFINITION", task.get("processDefinitionId").asText(),
                "PAPER", paper);
        untouched = everythingKept();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({
        "onTheTask",
        "onTheTaskByColleagues",
        "onTheProcess",
        "onTheProcessByColleagues",
        "onTheDesk",
        "onTheDeskByColleagues",
        "onTheRulesOfTheHouse"
    })
    void isRefusedAndChangesNothing(Attack attack) {
        var code = attack.door() == Door.TASKLIST ? throughTasklist(attack) : withPassword(attack);

        assertThat(code).isIn(401, 403, 404);
        assertThat(everythingKept()).isEqualTo(untouched);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/task?processInstanceBusinessKey=CLAIM",
                "/process-instance?businessKey=CLAIM",
                "/execution?processInstanceId=INSTANCE",
                "/variable-instance?processInstanceIdIn=INSTANCE",
                "/job?processInstanceId=INSTANCE",
                "/history/process-instance?processInstanceBusinessKey=CLAIM",
                "/history/activity-instance?processInstanceId=INSTANCE",
                "/history/task?processInstanceId=INSTANCE",
                "/history/variable-instance?processInstanceId=INSTANCE",
                "/history/detail?processInstanceId=INSTANCE",
                "/history/identity-link-log?taskId=TASK",
                "/history/decision-instance?processInstanceId=INSTANCE",
                "/history/job-log?processInstanceId=INSTANCE"
            })
    void aListShowsNothingOfIt(String path) {
        assertThat(get("putri", REST + placed(path))).isEmpty();
        assertThat(sessionOf("putri").calls("GET", TASKLIST + placed(path), "").body())
                .isEqualTo("[]");
    }

    /** To another branch the claim is not there, so nothing waits for the message. */
    @ParameterizedTest
    @CsvSource({"putri, 400", "hadi, 400", "tono, 403", "agus, 403", "budi, 403"})
    void nobodyWithdrawsAClaimForTheMember(String who, int code) {
        var before = everythingKept();

        for (var target : List.of("'businessKey': 'CLAIM'", "'processInstanceId': 'INSTANCE'")) {
            var message = "{'messageName': 'claim-withdrawn', " + target + "}";
            assertThat(withPassword(Attack.of(who, Door.REST, "POST /message " + message)))
                    .isEqualTo(code);
        }

        assertThat(everythingKept()).isEqualTo(before);
    }

    /** Nothing is written beside the claim, also not by who sees all of its history. */
    @ParameterizedTest
    @ValueSource(strings = {"rina", "tono", "maya", "putri"})
    void nobodyWritesOnTheTaskItself(String who) {
        var before = everythingKept();

        assertThat(withPassword(Attack.of(who, Door.REST, "POST /task/TASK/comment/create {'message': 'x'}")))
                .isIn(400, 403);

        assertThat(everythingKept()).isEqualTo(before);
    }

    @Test
    void whoCheckedThePapersApprovesByNoDoor() {
        var checked = scenario.claimOf(Kind.ORDINARY);
        scenario.officer("lina").findsPapersComplete(checked);
        scenario.officer("dewi").holdsInterview(checked, "PASSED");
        scenario.automatedStepsRun(checked);
        var task = get("lina", REST + "/task?processInstanceBusinessKey=" + checked)
                .get(0)
                .get("id")
                .asText();
        var before = everythingKept();

        for (var deed : List.of("complete", "submit-form")) {
            var path = "/task/" + task + "/" + deed;
            var approval = "{\"variables\": {\"decision\": {\"value\": \"APPROVED\"}}}";
            var session = sessionOf("lina").calls("POST", TASKLIST + path, approval);
            var password = send("lina", HttpMethod.POST, REST + path, approval);

            assertThat(List.of(session.statusCode(), password.getStatusCode().value()))
                    .as(deed)
                    .allMatch(code -> code >= 400 && code < 500);
            assertThat(List.of(session.body(), String.valueOf(password.getBody())))
                    .as(deed)
                    .allMatch(answer -> answer.contains("empat mata"));
        }
        assertThat(everythingKept()).isEqualTo(before);
        untouched = before;
    }

    /**
     * Rina may do all this herself, and her browser sends her cookies with whatever another site's page makes it send. The webapps end the
     * session at once when the token is missing.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                TASKLIST + "/task/TASK/claim",
                TASKLIST + "/task/TASK/submit-form",
                TASKLIST + "/task/TASK/comment/create",
                "/desk/claims/CLAIM/tasks/TASK/take",
                "/desk/claims/CLAIM/papers/PAPER",
                "/desk/claims/CLAIM/notes",
                "/desk/next",
                "/logout"
            })
    void anotherSiteCannotUseTheSessionOfAnOfficer(String path) {
        var rina = new StaffSession(http.getRootUri(), "rina");
        var before = everythingKept();

        for (var type : List.of("application/json", "text/plain", "application/x-www-form-urlencoded")) {
            assertThat(rina.isMadeToSend(placed(path), type, "{\"userId\": \"rina\"}")
                            .statusCode())
                    .as(type)
                    .isIn(401, 403);
        }

        assertThat(everythingKept()).isEqualTo(before);
    }

    // -- what is tried

    static Stream<Attack> onTheTask() {
        return tried(
                List.of("putri", "hadi", "tono"),
                "GET /task/TASK",
                "GET /task/TASK/form-variables",
                "GET /task/TASK/variables",
                "GET /task/TASK/deployed-form",
                "GET /task/TASK/identity-links",
                "POST /task/TASK/claim {'userId': 'WHO'}",
                "POST /task/TASK/assignee {'userId': 'WHO'}",
                "POST /task/TASK/delegate {'userId': 'WHO'}",
                "POST /task/TASK/unclaim {}",
                "POST /task/TASK/identity-links {'userId': 'WHO', 'type': 'candidate'}",
                "POST /task/TASK/resolve {}",
                "POST /task/TASK/bpmnEscalation {'escalationCode': 'x'}",
                "PUT /task/TASK {'name': 'x', 'priority': 100, 'assignee': 'WHO'}",
                COMPLETE,
                SUBMIT);
    }

    static Stream<Attack> onTheTaskByColleagues() {
        return tried(
                List.of("agus", "budi"),
                "POST /task/TASK/claim {'userId': 'WHO'}",
                "POST /task/TASK/assignee {'userId': 'WHO'}",
                COMPLETE,
                SUBMIT);
    }

    static Stream<Attack> onTheProcess() {
        return tried(
                List.of("putri", "agus", "budi"),
                "DELETE /process-instance/INSTANCE",
                "PUT /process-instance/INSTANCE/suspended {'suspended': true}",
                "PUT /process-instance/INSTANCE/variables/route {'value': 'FAST', 'type': 'String'}",
                "PUT /task/TASK/variables/route {'value': 'FAST', 'type': 'String'}",
                "PUT /task/TASK/localVariables/route {'value': 'FAST', 'type': 'String'}",
                "POST /execution/INSTANCE/localVariables {'modifications': {'route': {'value': 'FAST'}}}",
                "POST /process-instance/INSTANCE/modification " + TO_APPROVAL,
                "POST /process-definition/key/jht-claim/start {'businessKey': 'JHT-2026-99999999'}",
                "POST /process-definition/DEFINITION/start {'businessKey': 'JHT-2026-99999999'}",
                "POST /process-definition/key/jht-claim/submit-form {'businessKey': 'JHT-2026-99999999'}");
    }

    static Stream<Attack> onTheProcessByColleagues() {
        return tried(
                List.of("putri"),
                "GET /process-instance/INSTANCE",
                "GET /process-instance/INSTANCE/variables",
                "GET /process-instance/INSTANCE/activity-instances",
                "GET /execution/INSTANCE",
                "GET /history/process-instance/INSTANCE");
    }

    static Stream<Attack> onTheRulesOfTheHouse() {
        return tried(
                List.of("putri", "tono", "agus", "budi"),
                "POST /deployment/create {}",
                "DELETE /user/rina",
                "POST /user/create {'profile': {'id': 'x', 'firstName': 'x'}, 'credentials': {'password': 'x'}}",
                "PUT /user/rina/credentials {'password': 'x', 'authenticatedUserPassword': 'WHO-jht'}",
                "PUT /group/head-of-service/members/WHO",
                "PUT /tenant/TJM/user-members/WHO",
                "POST /authorization/create {'type': 1, 'permissions': ['ALL'], 'userId': 'WHO', 'resourceType': 6,"
                        + " 'resourceId': '*'}");
    }

    static Stream<Attack> onTheDesk() {
        return Stream.of("putri", "hadi", "tono")
                .flatMap(who -> Stream.of(
                                "GET /desk/claims/CLAIM",
                                "GET /desk/claims/CLAIM/papers",
                                "GET /desk/claims/CLAIM/papers.png",
                                "GET /desk/claims/CLAIM/papers/PAPER/1.png",
                                "GET /desk/claims/CLAIM/papers/PAPER/reading",
                                "GET /desk/claims/CLAIM/interview",
                                "GET /desk/claims/CLAIM/interview/call",
                                "GET /desk/claims/CLAIM/interview.ics",
                                "GET /desk/claims/CLAIM/statement.pdf",
                                "GET /desk/claims/CLAIM/diagrams/jht-claim/jht-claim.bpmn",
                                "POST /desk/claims/CLAIM/interview filledBy=SELF&feeAsked=false",
                                "POST /desk/claims/CLAIM/interview/calls",
                                "POST /desk/claims/CLAIM/papers/PAPER verdict=REFUSED&reason=ILLEGIBLE",
                                "POST /desk/claims/CLAIM/notes words=x",
                                "POST /desk/claims/CLAIM/questions words=x",
                                "POST /desk/claims/CLAIM/tasks/TASK/take reason=x",
                                "POST /desk/claims/CLAIM/tasks/TASK/release reason=x",
                                "POST /desk/claims/CLAIM/tasks/TASK/move to=WHO&reason=x")
                        .map(line -> Attack.of(who, Door.DESK, line)));
    }

    static Stream<Attack> onTheDeskByColleagues() {
        return Stream.of(
                Attack.of("agus", Door.DESK, "POST /desk/claims/CLAIM/papers/PAPER verdict=REFUSED&reason=ILLEGIBLE"),
                Attack.of("budi", Door.DESK, "POST /desk/claims/CLAIM/papers/PAPER verdict=REFUSED&reason=ILLEGIBLE"),
                Attack.of("agus", Door.DESK, "GET /desk/claims/CLAIM/interview"),
                Attack.of("budi", Door.DESK, "POST /desk/claims/CLAIM/interview/calls"),
                Attack.of("agus", Door.DESK, "GET /desk/team"),
                Attack.of("agus", Door.DESK, "POST /desk/team task=TASK&to=agus&reason=x"),
                Attack.of("putri", Door.DESK, "POST /desk/team task=TASK&to=putri&reason=x"));
    }

    private static Stream<Attack> tried(List<String> people, String... lines) {
        return people.stream()
                .flatMap(who -> Stream.of(lines)
                        .flatMap(line -> Stream.of(Door.TASKLIST, Door.REST).map(door -> Attack.of(who, door, line))));
    }

    enum Door {
        TASKLIST,
        REST,
        DESK
    }

    record Attack(String who, Door door, String method, String path, String body) {

        static Attack of(String who, Door door, String line) {
            var parts = line.split(" ", 3);
            return new Attack(who, door, parts[0], parts[1], parts.length > 2 ? parts[2].replace('\'', '"') : "");
        }

        @Override
        public String toString() {
            return who + " by " + door + ": " + method + " " + path;
        }
    }

    // -- how it is tried

    private int throughTasklist(Attack attack) {
        return sessionOf(attack.who())
                .calls(
                        attack.method(),
                        TASKLIST + placed(attack.path(), attack.who()),
                        placed(attack.body(), attack.who()))
                .statusCode();
    }

    private int withPassword(Attack attack) {
        var root = attack.door() == Door.REST ? REST : "";
        return send(
                        attack.who(),
                        HttpMethod.valueOf(attack.method()),
                        root + placed(attack.path(), attack.who()),
                        placed(attack.body(), attack.who()))
                .getStatusCode()
                .value();
    }

    private ResponseEntity<String> send(String who, HttpMethod method, String path, String body) {
        var headers = new HttpHeaders();
        headers.setContentType(
                body.startsWith("{") || body.isEmpty()
                        ? MediaType.APPLICATION_JSON
                        : MediaType.APPLICATION_FORM_URLENCODED);
        return http.withBasicAuth(who, who + "-jht")
                .exchange(path, method, new HttpEntity<>(body, headers), String.class);
    }

    private StaffSession sessionOf(String who) {
        return sessions.computeIfAbsent(who, name -> new StaffSession(http.getRootUri(), name));
    }

    private JsonNode get(String who, String path) {
        return http.withBasicAuth(who, who + "-jht").getForObject(path, JsonNode.class);
    }

    private String placed(String text, String who) {
        return placed(text).replace("WHO", who);
    }

    private String placed(String text) {
        var placed = text;
        for (var place : places.entrySet()) {
            placed = placed.replace(place.getKey(), place.getValue());
        }
        return placed;
    }

    /** In one look, for it is taken some hundred times. */
    private Map<String, Object> everythingKept() {
        var sums = IntStream.range(0, KEPT.size())
                .mapToObj(table -> "(select md5(coalesce(string_agg(kept::text, '|' order by kept::text), '')) from "
                        + KEPT.get(table) + " kept) as kept_" + table)
                .collect(Collectors.joining(", ", "select ", ""));
        return jdbc.sql(sums).query().singleRow();
    }
}
