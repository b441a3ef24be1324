package id.jht.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.TransactionState;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;

/**
 * What a team would write first: the same diagrams and tables on Camunda with its defaults. Full history, the executor, the
 * pool and the schema as they come; every service task in a job of its own; every field, result and answer a process
 * variable, every paper a file variable; no tables besides the engine's. Ids are made as Camunda's Spring Boot starter
 * makes them.
 *
 * <p>It asks the same neighbours the same questions, and has its sums and the pages of its letters from the same hands. It does
 * less than the product: it seals nothing, keeps no mails, checks neither form nor papers, and knows no authorization.
 */
final class Naive implements Contender {

    private static final Map<String, Object> INTERVIEW =
            Map.of("interviewOutcome", "PASSED", "originalsSeen", true, "helperDeclared", false);

    private final DataSource database;
    private final Neighbours neighbours;
    private final HikariDataSource pool = new HikariDataSource();
    private final ProcessEngine engine;
    private final NaiveForm form = new NaiveForm();
    private final NewTasks tasks = new NewTasks();
    private final AtomicInteger started = new AtomicInteger();
    private final AtomicInteger paid = new AtomicInteger();

    Naive(DataSource database, Neighbours neighbours) {
        this.database = database;
        this.neighbours = neighbours;
        pool.setDataSource(database);
        engine = configuration(neighbours).buildProcessEngine();
        NaiveDiagrams.deploy(engine.getRepositoryService(), NaiveForm.handedOn());
    }

    private ProcessEngineConfiguration configuration(Neighbours neighbours) {
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("naive");
        configuration.setDataSource(pool);
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        configuration.setJobExecutorActivate(true);
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setBeans(beans(neighbours));
        return configuration;
    }

    private Map<Object, Object> beans(Neighbours neighbours) {
        var beans = new HashMap<Object, Object>(new NaiveSteps(neighbours).beans());
        beans.putAll(new NaivePayout(neighbours).beans());
        beans.putAll(NaiveOfficers.beans());
        beans.put(NaiveDiagrams.CLAIM_PAID, (ExecutionListener) claim -> afterCommit(paid::incrementAndGet));
        beans.put(NaiveDiagrams.TASK_CREATED, tasks);
        return beans;
    }

    private static void afterCommit(Runnable deed) {
        Context.getCommandContext()
                .getTransactionContext()
                .addTransactionListener(TransactionState.COMMITTED, committed -> deed.run());
    }

    @Override
    public String name() {
        return "naive";
    }

    @Override
    public String submit(Route route) {
        var claim = "JHT-2026-%07d".formatted(started.incrementAndGet());
        engine.getRuntimeService().startProcessInstanceByKey("jht-claim", claim, form.filled(route, claim, neighbours));
        return claim;
    }

    @Override
    public List<String> steps(Route route) {
        return route == Route.FULL ? List.of("check documents", "hold interview", "approve") : List.of();
    }

    @Override
    public boolean attempt(String step, String claim) {
        var task = tasks.take(claim);
        if (task == null) {
            return false;
        }
        switch (step) {
            case "check documents" -> complete(task, "budi", Map.of("documentVerdict", "COMPLETE"));
            case "hold interview" -> complete(task, "citra", INTERVIEW);
            default -> complete(task, "dewi", Map.of("decision", "APPROVED"));
        }
        return true;
    }

    private void complete(String task, String officer, Map<String, Object> answers) {
        engine.getIdentityService().setAuthenticatedUserId(officer);
        try {
            engine.getTaskService().complete(task, answers);
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    @Override
    public int unpaid() {
        return started.get() - paid.get();
    }

    @Override
    public DataSource database() {
        return database;
    }

    @Override
    public void close() {
        engine.close();
        pool.close();
    }
}
