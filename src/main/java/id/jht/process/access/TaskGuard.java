package id.jht.process.access;

import static java.util.stream.Collectors.toSet;

import id.jht.process.HeldTaskException;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

/**
 * Asked by the engine before every command, whether it comes from Tasklist, REST or Java. To the authorizations it adds
 * what they cannot say: a task is worked on by somebody of a candidate group that the diagram names, never by nobody, and not
 * behind the back of who holds it; models are deployed by the application itself, never by a person.
 */
class TaskGuard extends AuthorizationCommandChecker {

    private final WorkGrants grants;

    TaskGuard(WorkGrants grants) {
        this.grants = grants;
    }

    @Override
    public void checkTaskWork(TaskEntity task) {
        requireCandidate(task);
        requireNotHeldByAnother(task);
        if (!mayWork(task)) {
            super.checkTaskWork(task);
        }
    }

    @Override
    public void checkTaskAssign(TaskEntity task) {
        requireCandidate(task);
        requireNotHeldByAnother(task);
        super.checkTaskAssign(task);
    }

    @Override
    public void checkCreateDeployment() {
        refuseDeploymentByPerson();
    }

    @Override
    public void checkDeleteDeployment(String deploymentId) {
        refuseDeploymentByPerson();
    }

    private static void requireCandidate(TaskEntity task) {
        var person = currentPerson();
        if (person == null || person.getUserId() == null) {
            throw new AuthorizationException(
                    "Tugas ini hanya dapat dikerjakan oleh petugas yang sudah masuk. Silakan" + " masuk lalu ulangi.");
        }
        var candidates = candidateGroups(task);
        if (person.getGroupIds() == null || person.getGroupIds().stream().noneMatch(candidates::contains)) {
            throw new AuthorizationException("Tugas \"" + task.getName() + "\" hanya untuk kelompok "
                    + String.join(", ", candidates) + "; Anda tidak termasuk di dalamnya.");
        }
    }

    /** Taking over is possible on the case page only, where it needs a reason and is recorded. */
    private static void requireNotHeldByAnother(TaskEntity task) {
        var person = currentPerson();
        var holder = task.getAssignee();
        if (holder != null && person != null && !holder.equals(person.getUserId())) {
            throw new HeldTaskException(task.getName(), holder);
        }
    }

    /** As the diagram names them, not the links stored with the task, which an assignee could add to. */
    private static Set<String> candidateGroups(TaskEntity task) {
        var definition = task.getTaskDefinition();
        return definition == null
                ? Set.of()
                : definition.getCandidateGroupIdExpressions().stream()
                        .map(expression -> String.valueOf(expression.getValue(task.getExecution())))
                        .collect(toSet());
    }

    /** The engine asks who may change tasks as well; so it is asked only where this shorter question is answered with no. */
    private boolean mayWork(TaskEntity task) {
        var process = task.getProcessDefinition();
        var person = currentPerson();
        return process != null && person != null && grants.allow(person, process.getKey());
    }

    private static void refuseDeploymentByPerson() {
        if (currentPerson() != null) {
            throw new AuthorizationException(
                    "Model proses tidak dapat dipasang atau dihapus dari sini; letakkan di folder jht.models lalu mulai ulang.");
        }
    }

    private static @Nullable Authentication currentPerson() {
        return Context.getCommandContext().getAuthentication();
    }
}
