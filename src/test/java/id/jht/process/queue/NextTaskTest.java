package id.jht.process.queue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import id.jht.claim.ClaimNumber;
import id.jht.scenario.ClaimScenario;
import id.jht.scenario.PathTest;
import id.jht.scenario.TestMembers.Kind;
import id.jht.security.StaffMember;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** "Give me the next one", at a branch where other tests leave work behind as well. */
@PathTest
class NextTaskTest {

    private static final StaffMember RINA = person("rina", "customer-service");
    private static final StaffMember LINA = person("lina", "customer-service", "head-of-service");

    @Autowired
    NextTask next;

    @Autowired
    ClaimScenario scenario;

    @Autowired
    TaskService tasks;

    @Autowired
    Clock clock;

    @Autowired
    TestRestTemplate http;

    @Autowired
    JdbcClient jdbc;

    private final List<String> taken = new ArrayList<>();

    @AfterEach
    void whatWasTakenIsGivenBack() {
        taken.forEach(task -> jdbc.sql("update act_ru_task set assignee_ = null where id_ = ?")
                .param(task)
                .update());
    }

    @Test
    void whatPressesComesFirst() {
        scenario.claimOf(Kind.ORDINARY);
        var pressing = scenario.claimOf(Kind.ORDINARY);
        makeMostUrgent(pressing);

        assertThat(takeFor(RINA)).contains(taskOf(pressing));
        assertThat(tasks.createTaskQuery()
                        .taskId(taskOf(pressing))
                        .singleResult()
                        .getAssignee())
                .isEqualTo("rina");
    }

    @Test
    void twoPeopleNeverGetTheSameOne() {
        IntStream.range(0, 12).forEach(claim -> scenario.claimOf(Kind.ORDINARY));
        var officers = List.of(RINA, person("dewi", "customer-service"), person("eka", "customer-service"), LINA);
        var threads = Executors.newFixedThreadPool(officers.size());
        var given = new ConcurrentHashMap<String, Set<String>>();

        IntStream.range(0, 12)
                .mapToObj(click -> officers.get(click % officers.size()))
                .map(officer -> threads.submit(() -> next.takeFor(officer)
                        .ifPresent(task -> given.computeIfAbsent(task, key -> ConcurrentHashMap.newKeySet())
                                .add(officer.id()))))
                .toList()
                .forEach(NextTaskTest::await);
        threads.shutdown();
        taken.addAll(given.keySet());

        assertThat(given).hasSizeGreaterThanOrEqualTo(officers.size());
        assertThat(given.values()).allSatisfy(holders -> assertThat(holders).hasSize(1));
    }

    private static void await(Future<?> click) {
        try {
            click.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }

    @Test
    void nobodyIsGivenAnApprovalOfWhatTheyChecked() {
        var claim = scenario.claimOf(Kind.ORDINARY);
        scenario.officer("lina").findsPapersComplete(claim);
        scenario.officer("dewi").holdsInterview(claim, "PASSED");
        scenario.automatedStepsRun(claim);
        makeMostUrgent(claim);

        assertThat(takeFor(LINA)).isNotEqualTo(Optional.of(taskOf(claim)));
        assertThat(takeFor(person("budi", "head-of-service"))).contains(taskOf(claim));
    }

    @Test
    void anInterviewIsNobodysNextTaskBeforeItsHour() {
        var claim = scenario.claimOf(Kind.ORDINARY);
        scenario.officer("rina").findsPapersComplete(claim);
        makeMostUrgent(claim);
        var due = scenario.taskDue(claim);

        assertThat(takeFor(RINA)).isNotEqualTo(Optional.of(taskOf(claim)));

        scenario.timePasses(Duration.between(clock.instant(), due.minus(Duration.ofMinutes(5))));
        assertThat(takeFor(RINA)).contains(taskOf(claim));
    }

    @Test
    void anotherBranchGetsNothingOfOurs() {
        var ours = tasks.createTaskQuery().tenantIdIn("TJM").list().stream()
                .map(task -> task.getId())
                .collect(toSet());
        var putri = new StaffMember("putri", "Putri", Set.of("customer-service"), Set.of("MDN"));

        assertThat(takeFor(putri).filter(ours::contains)).isEmpty();
    }

    @Test
    void oneClickOpensTheTaskInTasklist() throws Exception {
        scenario.claimOf(Kind.ORDINARY);

        var location = clickOf("dewi").headers().firstValue("Location").orElseThrow();

        assertThat(location).contains("/camunda/app/tasklist/default/#/?task=");
        var task = location.substring(location.lastIndexOf('=') + 1);
        taken.add(task);
        assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee())
                .isEqualTo("dewi");
        assertThat(http.withBasicAuth("dewi", "dewi-jht").getForObject("/desk/next", String.class))
                .contains("menunggu di meja Anda");
    }

    @Test
    void whoWorksOnNoTasksIsTurnedAway() {
        assertThat(http.withBasicAuth("tono", "tono-jht")
                        .postForEntity("/desk/next", null, String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
    }

    private HttpResponse<String> clickOf(String name) throws Exception {
        var password = Base64.getEncoder().encodeToString((name + ":" + name + "-jht").getBytes(UTF_8));
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(http.getRootUri() + "/desk/next"))
                                .header("Authorization", "Basic " + password)
                                .POST(BodyPublishers.noBody())
                                .build(),
                        BodyHandlers.ofString());
    }

    private void makeMostUrgent(ClaimNumber claim) {
        jdbc.sql("update act_ru_task set priority_ = (select max(priority_) + 1 from act_ru_task) where id_ = ?")
                .param(taskOf(claim))
                .update();
    }

    private Optional<String> takeFor(StaffMember person) {
        var task = next.takeFor(person);
        task.ifPresent(taken::add);
        return task;
    }

    private String taskOf(ClaimNumber claim) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(claim.value())
                .singleResult()
                .getId();
    }

    private static StaffMember person(String id, String... groups) {
        return new StaffMember(id, id, Set.of(groups), Set.of("TJM"));
    }
}
