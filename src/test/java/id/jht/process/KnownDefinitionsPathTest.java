package id.jht.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jht.claim.ClaimNumber;
import id.jht.scenario.ClaimScenario;
import id.jht.scenario.PathTest;
import id.jht.scenario.TestMembers.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.JobDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.SuspensionState;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The manager stops and changes in Cockpit what runs; nodes that keep what they know of it obey at once. */
@PathTest
class KnownDefinitionsPathTest {

    private static final String PROCESS = "jht-claim";
    private static final String PROFILE = "profile-update";
    private static final String CHECK = "UserTask_CheckDocuments";
    private static final String SCREENING = "ServiceTask_ScreenIdentity";

    @Autowired
    ClaimScenario scenario;

    @Autowired
    RepositoryService repository;

    @Autowired
    ManagementService management;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void everythingRunsAgain() {
        repository.activateProcessDefinitionByKey(PROFILE);
        management.activateJobDefinitionById(screening().getId(), true);
        management.clearOverridingJobPriorityForJobDefinition(screening().getId());
    }

    private JobDefinition screening() {
        return management
                .createJobDefinitionQuery()
                .processDefinitionId(newest(PROCESS).getId())
                .activityIdIn(SCREENING)
                .singleResult();
    }

    private ProcessDefinition newest(String process) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult();
    }

    @Test
    void aSuspendedProcessIsNotBegunUntilItRunsAgain() {
        begin();
        versionBegun();
        repository.suspendProcessDefinitionByKey(PROFILE);

        assertThatThrownBy(this::begin).isInstanceOf(SuspendedEntityInteractionException.class);
        assertThatThrownBy(this::versionBegun).isInstanceOf(SuspendedEntityInteractionException.class);

        repository.activateProcessDefinitionByKey(PROFILE);
        begin();
    }

    @Test
    void whatAnotherNodeSuspendsIsSuspendedHere() {
        begin();
        jdbc.sql("update act_re_procdef set suspension_state_ = 2 where key_ = ?")
                .param(PROFILE)
                .update();

        assertThatThrownBy(this::begin).isInstanceOf(SuspendedEntityInteractionException.class);
    }

    @Test
    void theNewestVersionIsBegun() throws IOException {
        var first = newest(PROFILE).getId();
        assertThat(versionBegun()).isEqualTo(first);

        var diagram = Path.of("bpmn/profile-update.bpmn");
        var deployment = repository
                .createDeployment()
                .addString(diagram.toString(), Files.readString(diagram))
                .deploy();
        assertThat(versionBegun()).isNotEqualTo(first).isEqualTo(newest(PROFILE).getId());

        repository.deleteDeployment(deployment.getId(), true);
        assertThat(versionBegun()).isEqualTo(first);
    }

    private String versionBegun() {
        var begun = runtime.createProcessInstanceByKey(PROFILE)
                .processDefinitionWithoutTenantId()
                .businessKey("PROFILE-TEST")
                .execute();
        runtime.deleteProcessInstance(begun.getId(), "tried");
        return begun.getProcessDefinitionId();
    }

    /** By its id. */
    private void begin() {
        var begun = runtime.startProcessInstanceById(newest(PROFILE).getId(), "PROFILE-TEST");
        runtime.deleteProcessInstance(begun.getId(), "tried");
    }

    /** Another question of the same transaction must not answer for what has changed meanwhile. */
    @Test
    void whatChangesWhileItIsReadIsReadAgain() {
        var step = screening().getId();
        jdbc.sql("update rule_version set version = gen_random_uuid()").update();

        var state = engine.getCommandExecutorTxRequired().execute(context -> {
            var entities = context.getDbEntityManager();
            entities.getDbEntityCache().remove(entities.selectById(JobDefinitionEntity.class, step));
            elsewhere(() -> management.suspendJobDefinitionById(step));
            return context.getJobDefinitionManager().findById(step).getSuspensionState();
        });

        assertThat(state).isEqualTo(SuspensionState.SUSPENDED.getStateCode());
    }

    private static void elsewhere(Runnable deed) {
        try {
            CompletableFuture.runAsync(deed).get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void theJobsOfASuspendedStepWait() {
        scenario.claimOf(Kind.ORDINARY);
        management.suspendJobDefinitionById(screening().getId());

        var claim = file();

        assertThat(jobsOf(claim)).containsExactly(true);
        assertThat(scenario.waitsFor(claim)).isEmpty();

        management.activateJobDefinitionById(screening().getId(), true);
        scenario.automatedStepsRun(claim);
        assertThat(scenario.waitsFor(claim)).containsExactly(CHECK);
    }

    /** Whether each waiting job is suspended. */
    private List<Boolean> jobsOf(ClaimNumber claim) {
        return jdbc.sql("""
                        select job.suspension_state_ = 2 from act_ru_job job
                        join act_ru_execution process on process.id_ = job.process_instance_id_
                        where process.business_key_ = ?
                        """).param(claim.value()).query(Boolean.class).list();
    }

    @Test
    void aPriorityIsKeptForTheStepAndGivenToItsNewJobs() {
        scenario.claimOf(Kind.ORDINARY);
        management.setOverridingJobPriorityForJobDefinition(screening().getId(), 4711);
        management.setOverridingJobPriorityForJobDefinition(screening().getId(), 4712);

        var claim = file();

        assertThat(screening().getOverridingJobPriority()).isEqualTo(4712);
        assertThat(priorityOf(claim)).isEqualTo(4712);
    }

    private long priorityOf(ClaimNumber claim) {
        return jdbc.sql("""
                        select job.priority_ from act_ru_job job
                        join act_ru_execution process on process.id_ = job.process_instance_id_
                        where process.business_key_ = ?
                        """).param(claim.value()).query(Long.class).single();
    }

    @Test
    void theTimeToLiveOfAProcessIsKept() {
        scenario.claimOf(Kind.ORDINARY);
        var process = screening().getProcessDefinitionId();
        var before = repository.getProcessDefinition(process).getHistoryTimeToLive();
        try {
            repository.updateProcessDefinitionHistoryTimeToLive(process, 17);
            file();

            assertThat(repository.getProcessDefinition(process).getHistoryTimeToLive())
                    .isEqualTo(17);
        } finally {
            repository.updateProcessDefinitionHistoryTimeToLive(process, before);
        }
    }

    @Test
    void theHistorySaysHowLongATaskHasTaken() {
        var claim = scenario.claimOf(Kind.ORDINARY);
        scenario.timePasses(Duration.ofHours(3));
        scenario.officer("rina").findsPapersComplete(claim);

        assertThat(durations(claim))
                .hasSize(2)
                .allMatch(duration -> duration.compareTo(Duration.ofHours(3)) >= 0)
                .allMatch(duration -> duration.compareTo(Duration.ofHours(4)) < 0);
    }

    /** As written, of the task and of the element that it stands for; the engine's own API would work them out. */
    private List<Duration> durations(ClaimNumber claim) {
        return jdbc.sql("""
                        select task.duration_ from act_hi_taskinst task join act_hi_procinst process using (proc_inst_id_)
                        where process.business_key_ = :claim and task.task_def_key_ = :step and task.end_time_ is not null
                        union all
                        select element.duration_ from act_hi_actinst element join act_hi_procinst process using (proc_inst_id_)
                        where process.business_key_ = :claim and element.act_id_ = :step and element.end_time_ is not null
                        """).param("claim", claim.value()).param("step", CHECK).query(Long.class).list().stream()
                .map(Duration::ofMillis)
                .toList();
    }

    /** The place of the job in its process stays, so nothing else takes the incident away. */
    @Test
    void anIncidentEndsWithTheJobAlthoughTheJobHasNeverFailed() {
        var job = approved();
        management.setJobRetries(job.getId(), 0);
        assertThat(incidentsOf(job.getId())).isOne();
        management.setJobRetriesByJobDefinitionId(job.getJobDefinitionId(), 3);
        assertThat(incidentsOf(job.getId())).isOne();

        management.executeJob(job.getId());

        assertThat(incidentsOf(job.getId())).isZero();
    }

    /** The job of a claim that is about to be paid. */
    private Job approved() {
        var claim = scenario.claimOf(Kind.ORDINARY);
        scenario.officer("rina").findsPapersComplete(claim);
        scenario.officer("dewi").holdsInterview(claim, "PASSED");
        scenario.officer("budi").decides(claim, "APPROVED");
        var payout = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(claim.value(), "payout")
                .singleResult();
        return management
                .createJobQuery()
                .processInstanceId(payout.getId())
                .messages()
                .singleResult();
    }

    private long incidentsOf(String job) {
        return runtime.createIncidentQuery().configuration(job).count();
    }

    private ClaimNumber file() {
        return scenario.filed(scenario.member(Kind.ORDINARY));
    }
}
