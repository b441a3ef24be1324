package id.jht.bench;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** What happens when an officer completes a task: who, when and what follows become variables. */
final class NaiveOfficers {

    private NaiveOfficers() {}

    static Map<String, Object> beans() {
        var listeners = new HashMap<String, TaskListener>();
        listeners.put("checkDocumentsListener", NaiveOfficers::checked);
        listeners.put("holdInterviewListener", NaiveOfficers::interviewed);
        listeners.put("approveClaimListener", NaiveOfficers::approved);
        return new HashMap<>(listeners);
    }

    private static void checked(DelegateTask task) {
        sign(task, "documentsChecked");
        task.setVariable("papers", "COMPLETE");
        task.setVariable("stopReason", task.getVariable("documentVerdict"));
    }

    private static void interviewed(DelegateTask task) {
        sign(task, "interviewHeld");
        task.setVariable("interviewStatus", "DONE");
        task.setVariable("missedInterviews", 0);
        task.setVariable("interviewNeeded", false);
        task.setVariable("status", "IN_REVIEW");
    }

    private static void approved(DelegateTask task) {
        sign(task, "decision");
    }

    private static void sign(DelegateTask task, String deed) {
        var actor = task.getProcessEngineServices()
                .getIdentityService()
                .getCurrentAuthentication()
                .getUserId();
        task.setVariable(deed + "By", actor);
        task.setVariable(deed + "At", new Date());
        task.setVariable("trail", deed + " by " + actor);
    }
}
