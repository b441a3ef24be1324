package id.jht.process.queue;

import id.jht.claim.ClaimDecisions;
import id.jht.claim.ClaimNumber;
import id.jht.claim.DecisionStep;
import id.jht.process.ClaimVariables;
import id.jht.process.HeldTaskException;
import id.jht.security.StaffMember;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Gives people the most urgent task that waits at their desks, each task to one person. */
@Component
class NextTask {

    private static final Logger LOG = LoggerFactory.getLogger(NextTask.class);

    /** A booked interview is nobody's next task before the officer has to get ready for it. */
    private static final Duration READY_BEFORE = Duration.ofMinutes(10);

    /** More than the tasks that one person may not decide, or that others take in the same moment. */
    private static final int LOOKED_AT = 50;

    /** Steps that whoever decided another step of the claim must leave to somebody else. */
    private static final Map<String, DecisionStep> STEPS = Map.of(
            "UserTask_CheckDocuments", DecisionStep.DOCUMENT_CHECK,
            "UserTask_HoldInterview", DecisionStep.INTERVIEW,
            "UserTask_ApproveClaim", DecisionStep.APPROVAL,
            "UserTask_ApproveLargeClaim", DecisionStep.LARGE_APPROVAL,
            "UserTask_ReviewAppeal", DecisionStep.APPEAL);

    private final TaskService tasks;
    private final IdentityService identities;
    private final ClaimDecisions decisions;
    private final Clock clock;

    NextTask(TaskService tasks, IdentityService identities, ClaimDecisions decisions, Clock clock) {
        this.tasks = tasks;
        this.identities = identities;
        this.decisions = decisions;
        this.clock = clock;
    }

    long waitingFor(StaffMember person) {
        return as(person, () -> waiting(person).count());
    }

    /** Takes the task in the person's name; its id, or nothing when none waits that this person may decide. */
    Optional<String> takeFor(StaffMember person) {
        return as(
                person,
                () -> mostUrgent(person).stream()
                        .filter(task -> mayDecide(person, task))
                        .filter(task -> isTaken(person, task))
                        .map(Task::getId)
                        .findFirst());
    }

    private List<Task> mostUrgent(StaffMember person) {
        return waiting(person)
                .orderByTaskPriority()
                .desc()
                .orderByDueDate()
                .asc()
                .orderByTaskCreateTime()
                .asc()
                .listPage(0, LOOKED_AT);
    }

    private TaskQuery waiting(StaffMember person) {
        return tasks.createTaskQuery()
                .active()
                .taskUnassigned()
                .taskCandidateGroupIn(new ArrayList<>(person.groups()))
                .followUpBeforeOrNotExistent(Date.from(clock.instant().plus(READY_BEFORE)));
    }

    private boolean mayDecide(StaffMember person, Task task) {
        var step = STEPS.get(task.getTaskDefinitionKey());
        return step == null
                || ClaimNumber.parse((String) tasks.getVariable(task.getId(), ClaimVariables.CLAIM_NUMBER.name()))
                        .map(number -> decisions.mayDecide(number, step, person.id()))
                        .orElse(true);
    }

    /** Whoever writes second finds the task changed, and is offered another one. */
    private boolean isTaken(StaffMember person, Task task) {
        try {
            tasks.claim(task.getId(), person.id());
            return true;
        } catch (TaskAlreadyClaimedException | HeldTaskException | OptimisticLockingException overtaken) {
            LOG.debug("task {} went to somebody else", task.getId());
            return false;
        }
    }

    private <T> T as(StaffMember person, Supplier<T> work) {
        identities.setAuthentication(person.id(), List.copyOf(person.groups()), List.copyOf(person.branches()));
        try {
            return work.get();
        } finally {
            identities.clearAuthentication();
        }
    }
}
