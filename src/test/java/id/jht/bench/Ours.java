package id.jht.bench;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.sun.management.OperatingSystemMXBean;
import id.jht.JhtClaimsApplication;
import id.jht.claim.ClaimClosed;
import id.jht.document.DocumentType;
import id.jht.document.Paper;
import id.jht.filing.ClaimSubmission;
import id.jht.filing.Submission;
import id.jht.filing.Terms;
import id.jht.scenario.FreshSandbox;
import id.jht.scenario.TestForm;
import id.jht.scenario.TestMembers;
import id.jht.scenario.TestMembers.Kind;
import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * This product: the whole application with its job executor, its simulated bank and registries over HTTP, called through its
 * own services and the engine. Notices are written; delivering them is background work that does not run here.
 */
final class Ours implements Contender {

    private static final String CHECK = "check documents";
    private static final String INTERVIEW = "hold interview";
    private static final String APPROVE = "approve";

    /** The fast route asks for the face alone. */
    private static final int FACE = 2;

    private static final int DELIVERY_SECONDS = 15;

    private static final Map<String, Step> STEPS = Map.of(
            CHECK, new Step("rina", "customer-service", Map.of("documentVerdict", "COMPLETE")),
            INTERVIEW,
                    new Step(
                            "dewi",
                            "customer-service",
                            Map.of("interviewOutcome", "PASSED", "originalsSeen", true, "helperDeclared", false)),
            APPROVE, new Step("budi", "head-of-service", Map.of("decision", "APPROVED")));

    private final String name;
    private final ConfigurableApplicationContext application;
    private final TestMembers members;
    private final ClaimSubmission submission;
    private final TaskService tasks;
    private final IdentityService identities;
    private final JdbcClient jdbc;
    private final List<Paper> papers;
    private final NewTasks newTasks = new NewTasks();
    private final AtomicInteger filed = new AtomicInteger();
    private final AtomicInteger closed = new AtomicInteger();

    Ours(String name, Map<String, Object> settings) {
        this.name = name;
        var all = new HashMap<String, Object>(Map.of(
                "jht.sandbox.dir", "target/bench/" + name,
                "jht.sandbox.binaries", "target/bench/postgres-binaries",
                "jht.text.notices", "NONE",
                "server.port", "0",
                "spring.main.banner-mode", "off"));
        all.putAll(settings);
        this.application = new SpringApplicationBuilder(JhtClaimsApplication.class)
                .initializers(new FreshSandbox())
                .initializers((ConfigurableApplicationContext context) ->
                        context.getBeanFactory().registerSingleton("newTasks", newTasks.plugin()))
                .profiles("sandbox")
                .run(all.entrySet().stream()
                        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                        .toArray(String[]::new));
        this.members = application.getBean(TestMembers.class);
        this.submission = application.getBean(ClaimSubmission.class);
        this.tasks = application.getBean(TaskService.class);
        this.identities = application.getBean(IdentityService.class);
        this.jdbc = application.getBean(JdbcClient.class);
        application.getBean(Scheduler.class).pause();
        application.addApplicationListener((PayloadApplicationEvent<?> event) -> {
            if (event.getPayload() instanceof ClaimClosed) {
                afterCommit(closed::incrementAndGet);
            }
        });
        this.papers = Stream.of(
                        DocumentType.KTP, DocumentType.MEMBER_CARD, DocumentType.SELFIE, DocumentType.EMPLOYMENT_PROOF)
                .map(LargePapers::photo)
                .toList();
    }

    private static void afterCommit(Runnable deed) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                deed.run();
            }
        });
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String submit(Route route) {
        var member = members.take(route == Route.FULL ? Kind.ORDINARY : Kind.SMALL);
        var handedIn = route == Route.FULL ? papers : List.of(papers.get(FACE));
        var answer = submission.submit(new TestForm(member, Terms.VERSION).build(), handedIn, null, "id", "member");
        if (answer instanceof Submission.Accepted accepted
                && accepted.receipt().route().name().equals(route.name())) {
            filed.incrementAndGet();
            return accepted.receipt().claimNumber().value();
        }
        throw new IllegalStateException(route + " was wanted, answered was " + answer);
    }

    @Override
    public List<String> steps(Route route) {
        return route == Route.FULL ? List.of(CHECK, INTERVIEW, APPROVE) : List.of();
    }

    @Override
    public boolean attempt(String name, String claim) {
        var task = newTasks.take(claim);
        if (task == null) {
            return false;
        }
        var step = STEPS.get(name);
        identities.setAuthentication(step.officer, List.of(step.group), List.of("TJM"));
        try {
            tasks.complete(task, new HashMap<>(step.answers));
            return true;
        } finally {
            identities.clearAuthentication();
        }
    }

    @Override
    public int unpaid() {
        return filed.get() - closed.get();
    }

    /** Lets the notices of all claims out, for some seconds. */
    Report.Delivery deliver() throws InterruptedException {
        var process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        var before = delivered();
        var from = process.getProcessCpuTime();
        var scheduler = application.getBean(Scheduler.class);
        scheduler.resume();
        scheduler.triggerCheckForDueExecutions();
        TimeUnit.SECONDS.sleep(DELIVERY_SECONDS);
        scheduler.pause();
        var notices = delivered() - before;
        return new Report.Delivery(
                notices, Math.round((process.getProcessCpuTime() - from) / 100_000.0 / Math.max(1, notices)) / 10.0);
    }

    private int delivered() {
        return jdbc.sql("select count(*) from notice where state = 'DELIVERED'")
                .query(Integer.class)
                .single();
    }

    /** The same neighbours over the same wire for the others. */
    Neighbours neighbours() {
        return new OurNeighbours(application, members.take(Kind.ORDINARY), members.take(Kind.SMALL));
    }

    @Override
    public DataSource database() {
        return application.getBean(DataSource.class);
    }

    @Override
    public void close() {
        var left = jdbc.sql("select count(*) from claim where status <> 'PAID'")
                .query(Integer.class)
                .single();
        application.close();
        if (left > 0) {
            throw new IllegalStateException(left + " claims were not paid");
        }
    }

    /** Who completes a task with what. */
    private record Step(String officer, String group, Map<String, Object> answers) {}
}
