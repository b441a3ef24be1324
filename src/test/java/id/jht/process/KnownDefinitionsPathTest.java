package id.jht.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jht.claim.ClaimNumber;
import id.jht.scenario.ClaimScenario;
import id.jht.scenario.PathTest;
import id.jht.scenario.TestMembers.Kind;
import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.management.JobDefinition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The manager stops and changes in Cockpit what runs; nodes that keep what they know of it obey at once. */
@PathTest
class KnownDefinitionsPathTest {

    private static final String PROCESS = "jht-claim";
    private static final String CHECK = "UserTask_CheckDocuments";
    private static final String SCREENING = "ServiceTask_ScreenIdentity";

    @Autowired
    ClaimScenario scenario;

    @Autowired
    RepositoryService repository;

    @Autowired
    ManagementService management;

    @Autowired
    HistoryService history;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void everythingRunsAgain() {
        repository.activateProcessDefinitionByKey(PROCESS);
        management.activateJobDefinitionById(screening().getId(), true);
        management.clearOverridingJobPriorityForJobDefinition(screening().getId());
    }

    private JobDefinition screening() {
        var newest = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(PROCESS)
                .latestVersion()
                .singleResult();
        return management
                .createJobDefinitionQuery()
                .processDefinitionId(newest.getId())
                .activityIdIn(SCREENING)
                .singleResult();
    }

    @Test
    void aSuspendedProcessTakesNoClaimUntilItRunsAgain() {
        file();
        repository.suspendProcessDefinitionByKey(PROCESS);

        assertThatThrownBy(this::file).isInstanceOf(SuspendedEntityInteractionException.class);

        repository.activateProcessDefinitionByKey(PROCESS);
        assertThat(file()).isNotNull();
    }

    @Test
    void whatAnotherNodeSuspendsIsSuspendedHere() {
        file();
        jdbc.sql("update act_re_procdef set suspension_state_ = 2 where key_ = ?")
                .param(PROCESS)
                .update();

        assertThatThrownBy(this::file).isInstanceOf(SuspendedEntityInteractionException.class);
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

        assertThat(check(claim).getDurationInMillis())
                .isBetween(Duration.ofHours(3).toMillis(), Duration.ofHours(4).toMillis());
        assertThat(element(claim).getDurationInMillis())
                .isBetween(Duration.ofHours(3).toMillis(), Duration.ofHours(4).toMillis());
    }

    private HistoricTaskInstance check(ClaimNumber claim) {
        return history.createHistoricTaskInstanceQuery()
                .processInstanceBusinessKey(claim.value())
                .taskDefinitionKey(CHECK)
                .singleResult();
    }

    private HistoricActivityInstance element(ClaimNumber claim) {
        return history.createHistoricActivityInstanceQuery()
                .processInstanceId(check(claim).getProcessInstanceId())
                .activityId(CHECK)
                .singleResult();
    }

    private ClaimNumber file() {
        return scenario.filed(scenario.member(Kind.ORDINARY));
    }
}
