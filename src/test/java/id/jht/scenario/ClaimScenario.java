package id.jht.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import id.jht.claim.ClaimNumber;
import id.jht.document.DocumentType;
import id.jht.document.Paper;
import id.jht.filing.ClaimForm;
import id.jht.filing.ClaimSubmission;
import id.jht.filing.Submission;
import id.jht.filing.Terms;
import id.jht.profile.ProfileNumber;
import id.jht.scenario.TestMembers.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Plays a claim through the real rooms in the words of the branch; the only test class that knows jobs, tasks and timers. */
@TestComponent
public class ClaimScenario {

    private final ClaimSubmission submission;
    private final ManagementService management;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final IdentityService identities;
    private final TestRestTemplate http;
    private final JdbcClient jdbc;
    private final TestMembers members;

    ClaimScenario(
            ClaimSubmission submission,
            ManagementService management,
            RuntimeService runtime,
            TaskService tasks,
            IdentityService identities,
            TestRestTemplate http,
            JdbcClient jdbc,
            TestMembers members) {
        this.submission = submission;
        this.management = management;
        this.runtime = runtime;
        this.tasks = tasks;
        this.identities = identities;
        this.http = http;
        this.jdbc = jdbc;
        this.members = members;
    }

    // -- the member

    public TestMember member(Kind kind) {
        return members.take(kind);
    }

    /** A claim over the full route or the fast one, as the member's savings decide, accepted and screened. */
    public ClaimNumber claimOf(Kind kind) {
        var number = filed(member(kind));
        automatedStepsRun(number);
        return number;
    }

    public ClaimNumber filed(TestMember member) {
        return number(file(form(member).build()));
    }

    public ClaimNumber number(Submission answer) {
        assertThat(answer).isInstanceOf(Submission.Accepted.class);
        return ((Submission.Accepted) answer).receipt().claimNumber();
    }

    public Submission file(ClaimForm form) {
        return submission.submit(form, TestPapers.all(), null, "id", "member");
    }

    public Submission fileWith(ClaimForm form, DocumentType... papers) {
        return submission.submit(
                form, Stream.of(papers).map(TestPapers::picture).toList(), null, "id", "member");
    }

    /** An account at the simulated bank that no member has. */
    public void bankKnows(String bankCode, String accountNumber, String holderName) {
        jdbc.sql("insert into sandbox.bank_account (bank_code, account_number, holder_name) values (?, ?, ?)")
                .params(bankCode, accountNumber, holderName)
                .update();
    }

    public Submission file(ClaimForm form, List<Paper> papers, String key) {
        return submission.submit(form, papers, key, "id", "member");
    }

    /** A good account of the member at another bank, known to the bank's simulator. */
    public String anotherAccountOf(TestMember member) {
        var number = "5" + member.accountNumber().substring(1, 8) + "0000";
        bankKnows("002", number, member.name());
        return number;
    }

    public TestForm form(TestMember member) {
        return new TestForm(member, Terms.VERSION);
    }

    public Paper paper(DocumentType type) {
        return TestPapers.picture(type);
    }

    // -- the engine

    /** Every asynchronous step of the claim that is due, in order, until the claim waits for somebody or some time. */
    public void automatedStepsRun(ClaimNumber claim) {
        run(claim.value());
    }

    public void automatedStepsRun(ProfileNumber update) {
        run(update.value());
    }

    private void run(String businessKey) {
        for (var round = 0; round < 50; round++) {
            var due = dueJobs(businessKey);
            if (due.isEmpty()) {
                return;
            }
            management.executeJob(due.get(0).getId());
        }
        throw new IllegalStateException(businessKey + " never comes to rest");
    }

    /** What an operator does in Cockpit after a neighbour was away for longer than the retries last. */
    public void operatorRepeats(ClaimNumber claim) {
        repeat(claim.value());
    }

    public void operatorRepeats(ProfileNumber update) {
        repeat(update.value());
    }

    private void repeat(String businessKey) {
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(businessKey).list().stream()
                .flatMap(instance ->
                        management.createJobQuery().processInstanceId(instance.getId()).noRetriesLeft().list().stream())
                .forEach(job -> management.setJobRetries(job.getId(), 1));
        run(businessKey);
    }

    private List<Job> dueJobs(String businessKey) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(businessKey).list().stream()
                .flatMap(instance ->
                        management.createJobQuery().processInstanceId(instance.getId()).executable().list().stream())
                .toList();
    }

    /** Moves the clock of application, engine and neighbours; what comes due on the way happens in order. */
    public void timePasses(Duration duration) {
        var answer = http.postForEntity("/sandbox/clock", Map.of("advance", duration.toString()), String.class);
        assertThat(answer.getStatusCode().is2xxSuccessful())
                .as(answer.getBody())
                .isTrue();
    }

    // -- the officers

    public Officer officer(String name) {
        return new Officer(name, tasks, identities, this::automatedStepsRun);
    }

    /** Somebody new at a branch, with a password as demo staff have. */
    public void joins(String name, String branch, String... groups) {
        var person = identities.newUser(name);
        person.setFirstName(name);
        person.setLastName("Uji");
        person.setPassword(name + "-jht");
        identities.saveUser(person);
        identities.createTenantUserMembership(branch, name);
        Stream.of(groups).forEach(group -> identities.createMembership(name, group));
    }

    public void leaves(String name) {
        identities.deleteUser(name);
    }

    /** Ids of the human steps that the claim waits for. */
    public List<String> waitsFor(ClaimNumber claim) {
        return openTasks(claim.value());
    }

    public List<String> waitsFor(ProfileNumber update) {
        return openTasks(update.value());
    }

    private List<String> openTasks(String businessKey) {
        return tasks.createTaskQuery().processInstanceBusinessKey(businessKey).list().stream()
                .map(task -> task.getTaskDefinitionKey())
                .toList();
    }

    /** Steps that have failed for good, as Cockpit shows them. */
    public List<String> incidentsOf(ProfileNumber update) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(update.value()).list().stream()
                .flatMap(instance -> runtime.createIncidentQuery().processInstanceId(instance.getId()).list().stream())
                .map(Incident::getActivityId)
                .toList();
    }

    /** Every value that the engine holds of the update. */
    public List<Object> engineHoldsOf(ProfileNumber update) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(update.value()).list().stream()
                .flatMap(instance -> runtime.getVariables(instance.getId()).values().stream())
                .toList();
    }

    /** When the one open task of the claim is due, as its date and as the variable that Tasklist shows say alike. */
    public @Nullable Instant due(ClaimNumber claim) {
        var task = tasks.createTaskQuery()
                .processInstanceBusinessKey(claim.value())
                .singleResult();
        assertThat(task.getDueDate()).isEqualTo(tasks.getVariable(task.getId(), "dueBy"));
        return task.getDueDate() == null ? null : task.getDueDate().toInstant();
    }

    /** When the one open task of the claim is due by a time of its own. */
    public @Nullable Instant taskDue(ClaimNumber claim) {
        var due = tasks.createTaskQuery()
                .processInstanceBusinessKey(claim.value())
                .singleResult()
                .getDueDate();
        return due == null ? null : due.toInstant();
    }

    /** How urgent the one open task of the claim is. */
    public int priority(ClaimNumber claim) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(claim.value())
                .singleResult()
                .getPriority();
    }

    // -- the neighbours

    /** Whether the gateways for SMS and WhatsApp are down, and which numbers get nothing any more. */
    public void phonesBehave(boolean down, String... dead) {
        http.put("/sandbox/phones/behaviour", Map.of("down", down, "dead", List.of(dead)));
    }

    /** The words of the newest text of a kind, also when they have left the house already. */
    public String texted(String kind) {
        return jdbc.sql("""
                        select coalesce(nullif(body, ''), (select text from sandbox.phone_message
                            where message_key = 'text-' || text_message.id))
                        from text_message where kind = ? order by id desc limit 1
                        """).param(kind).query(String.class).single();
    }

    public void bankBehaves(Map<String, ?> behaviour) {
        http.put("/sandbox/bank/behaviour", behaviour);
    }

    public void registryBehaves(Map<String, ?> behaviour) {
        http.put("/sandbox/registry/behaviour", behaviour);
    }

    /** The bank executes after all what it has refused. */
    public void bankBooksLate(ClaimNumber claim) {
        var late = jdbc.sql(
                        "update sandbox.bank_transfer set state = 'BOOKED', booked_at = now() where customer_reference = ?")
                .param(claim.value())
                .update();
        assertThat(late).isEqualTo(1);
    }

    /** The bank calls us about the last order of the claim; what we answer. */
    public String bankCallsAbout(ClaimNumber claim) {
        var reference = jdbc.sql("select partner_reference_no from payout_attempt where claim_number = ?"
                        + " order by attempt_no desc limit 1")
                .param(claim.value())
                .query(String.class)
                .single();
        return String.valueOf(http.postForObject("/sandbox/bank/notifications/" + reference, null, String.class));
    }

    /** Numbers of the services by which we have spoken with the bank about paying the claim, oldest first. */
    public List<String> saidToTheBank(ClaimNumber claim) {
        return jdbc.sql("select service from bank_message where reference like ? order by id")
                .param("JHTPAY-" + claim.value().replaceAll("[^0-9]", "") + "-%")
                .query(String.class)
                .list();
    }

    /** The desks that have an open task of the claim. */
    public List<String> desksOf(ClaimNumber claim) {
        return tasks.createTaskQuery().processInstanceBusinessKey(claim.value()).list().stream()
                .flatMap(task -> tasks.getIdentityLinksForTask(task.getId()).stream())
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Transfers of the claim that the bank has booked. */
    public List<Map<String, Object>> booked(ClaimNumber claim) {
        return ledger().stream()
                .filter(line -> claim.value().equals(line.get("customerReference")))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> ledger() {
        return List.of(Objects.requireNonNull(http.getForObject("/sandbox/bank/ledger.json", Map[].class)));
    }
}
