package id.jht.process.queue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.zaxxer.hikari.HikariDataSource;
import id.jht.scenario.ClaimScenario;
import id.jht.scenario.PathTest;
import id.jht.scenario.TestMembers.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.AcquireJobsCmd;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * With ten thousand open tasks and as many timers, nothing that people or the engine ask all day reads one of the engine's tables
 * whole to throw most of it away. The plans are kept in {@code target/queue-plans.txt}.
 */
@PathTest
class QueuePlansTest {

    private static final int OPEN = 10_000;
    private static final int MANY = OPEN / 2;
    private static final List<String> WATCHED =
            List.of("act_ru_task", "act_ru_job", "act_ru_variable", "act_ru_execution", "act_ru_identitylink");

    @Autowired
    private ClaimScenario scenario;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private DataSource database;

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    @Autowired
    private JdbcClient jdbc;

    private String claim = "";

    @BeforeEach
    void manyClaimsAreOpen() {
        claim = scenario.claimOf(Kind.ORDINARY).value();
        var many = new ManyTasks(jdbc);
        many.copy(claim, OPEN);
        many.spread();
        many.timers(OPEN);
    }

    @AfterEach
    void theQueueIsShortAgain() {
        new ManyTasks(jdbc).remove();
    }

    @Test
    void nothingReadsATableWholeToThrowMostOfItAway() throws Exception {
        var pool = database.unwrap(HikariDataSource.class);
        try (var plans = new ServerPlans(pool, Path.of("target/sandbox-paths/postgres.log"))) {
            for (var person : List.of("rina", "budi", "maya")) {
                tasklist(person);
                desk(person);
            }
            cockpit();
            acquisition();
            scenario.officer("rina").findsPapersComplete(scenario.claimOf(Kind.ORDINARY));

            var found = plans.soFar();
            keep(found);
            assertThat(found).hasSizeGreaterThan(100);
            assertThat(found.stream()
                            .filter(plan -> plan.needlessScans(MANY).stream().anyMatch(WATCHED::contains))
                            .map(ServerPlans.Plan::statement)
                            .distinct())
                    .isEmpty();
        }
    }

    private void tasklist(String person) {
        for (var filter : get(person, "/engine-rest/filter?resourceType=Task").findValuesAsText("id")) {
            var headers = new HttpHeaders();
            headers.setContentType(MediaType.APPLICATION_JSON);
            headers.set(HttpHeaders.ACCEPT, "application/hal+json");
            ask(
                    person,
                    HttpMethod.POST,
                    "/engine-rest/filter/" + filter + "/list?firstResult=0&maxResults=15",
                    new HttpEntity<>(LongQueueTest.ORDER, headers));
            get(person, "/engine-rest/filter/" + filter + "/count");
        }
        get(person, "/engine-rest/task?processInstanceBusinessKey=" + claim);
    }

    private void desk(String person) {
        ask(person, HttpMethod.GET, "/desk", HttpEntity.EMPTY);
        ask(person, HttpMethod.GET, "/desk/claims/" + claim, HttpEntity.EMPTY);
        ask(person, HttpMethod.GET, "/desk/waiting", HttpEntity.EMPTY);
        if (!person.equals("rina")) {
            ask(person, HttpMethod.GET, "/desk/team", HttpEntity.EMPTY);
        }
    }

    /** What its first page asks for. */
    private void cockpit() {
        for (var question : List.of(
                "process-definition/statistics?rootIncidents=true",
                "process-instance/count",
                "incident/count",
                "task/count",
                "task/count?assigned=true",
                "task/count?unassigned=true&withCandidateGroups=true",
                "task/report/candidate-group-count",
                "job/count?withException=true&noRetriesLeft=true")) {
            get("admin", "/engine-rest/" + question);
        }
    }

    private void acquisition() {
        engine.getCommandExecutorTxRequired().execute(new AcquireJobsCmd(new DefaultJobExecutor()));
    }

    private JsonNode get(String person, String path) {
        var answer = http.withBasicAuth(person, person + "-jht").getForEntity(path, JsonNode.class);
        assertThat(answer.getStatusCode().value()).as(path).isEqualTo(200);
        return answer.getBody();
    }

    private void ask(String person, HttpMethod method, String path, HttpEntity<?> body) {
        var answer = http.withBasicAuth(person, person + "-jht").exchange(path, method, body, String.class);
        assertThat(answer.getStatusCode().value()).as(path).isEqualTo(200);
    }

    private static void keep(List<ServerPlans.Plan> plans) throws IOException {
        Files.writeString(
                Path.of("target/queue-plans.txt"),
                plans.stream().map(ServerPlans.Plan::toString).collect(Collectors.joining("\n\n")));
    }
}
