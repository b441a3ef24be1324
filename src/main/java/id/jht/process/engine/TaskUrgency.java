package id.jht.process.engine;

import static id.jht.process.Steps.date;

import id.jht.claim.Claim;
import id.jht.claim.ClaimNumber;
import id.jht.claim.ClockAlarm;
import id.jht.claim.ClockAlarms;
import id.jht.interview.Interview;
import id.jht.interview.InterviewRebooked;
import id.jht.interview.Interviews;
import id.jht.process.Urgency;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * How urgent a task is and until when it should be done: by the due date and priority in the diagram, else by the claim's
 * service clock and its booked interview, for which the papers must be checked. Both follow when those change.
 */
@Component
class TaskUrgency {

    private static final String CHECK = "UserTask_CheckDocuments";

    private final ClockAlarms alarms;
    private final Interviews interviews;
    private final ObjectProvider<TaskService> tasks;
    private final ObjectProvider<ProcessEngineConfigurationImpl> engine;

    TaskUrgency(
            ClockAlarms alarms,
            Interviews interviews,
            ObjectProvider<TaskService> tasks,
            ObjectProvider<ProcessEngineConfigurationImpl> engine) {
        this.alarms = alarms;
        this.interviews = interviews;
        this.tasks = tasks;
        this.engine = engine;
    }

    void begin(DelegateTask task, Claim claim) {
        if (task.getDueDate() == null) {
            task.setDueDate(date(dueOf(task.getTaskDefinitionKey(), claim)));
        }
        alarms.of(claim).ifPresent(alarm -> task.setPriority(Math.max(task.getPriority(), Urgency.of(alarm))));
    }

    private @Nullable Instant dueOf(String step, Claim claim) {
        var booked = step.equals(CHECK)
                ? interviews
                        .of(claim.number())
                        .filter(interview -> interview.status() == Interview.Status.BOOKED)
                        .map(Interview::at)
                        .stream()
                : Stream.<Instant>empty();
        return Stream.concat(Stream.ofNullable(claim.dueBy()), booked)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    @EventListener
    void on(ClockAlarm alarm) {
        var priority = Urgency.of(alarm.kind());
        change(ofClaim(alarm.number()), task -> task.setPriority(Math.max(task.getPriority(), priority)));
    }

    @EventListener
    void on(InterviewRebooked rebooked) {
        var at = Date.from(rebooked.at());
        change(ofClaim(rebooked.number()).taskDefinitionKey(CHECK), task -> task.setDueDate(at));
    }

    private TaskQuery ofClaim(ClaimNumber number) {
        return tasks.getObject().createTaskQuery().processInstanceBusinessKey(number.value());
    }

    /** The system changes these, whoever is logged in, so the guards of the task service are not asked. */
    private void change(TaskQuery query, Consumer<TaskEntity> change) {
        engine.getObject()
                .getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() -> {
                    query.list().forEach(task -> change.accept((TaskEntity) task));
                    return null;
                }));
    }
}
