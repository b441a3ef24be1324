package id.jht.casework;

import id.jht.claim.ClaimNumber;
import id.jht.claim.ClaimTrail;
import id.jht.security.StaffMember;
import id.jht.shared.RefusedException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may take, leave or move a task. What somebody holds is taken from them only with a reason, and every change of hands is
 * recorded. Sentences are in Indonesian, the language of the staff.
 */
@Component
public class Assignments {

    private static final Locale STAFF = Locale.forLanguageTag("id");
    private static final Set<String> SUPERVISORS = Set.of("head-of-service", "branch-head", "manager");
    private static final int LONGEST_REASON = 500;
    private static final int LATEST = 50;

    private final TaskBoard board;
    private final AssignmentLog log;
    private final ClaimTrail trail;
    private final MessageSource messages;

    Assignments(TaskBoard board, AssignmentLog log, ClaimTrail trail, MessageSource messages) {
        this.board = board;
        this.log = log;
        this.trail = trail;
        this.messages = messages;
    }

    /** Whether this person answers for the work of the branch. */
    public static boolean supervises(StaffMember person, String branch) {
        return person.mayOpen(branch) && SUPERVISORS.stream().anyMatch(person::isIn);
    }

    /** Whether this person works at a desk of the task. */
    public static boolean mayDo(OpenTask task, StaffMember person) {
        return person.mayOpen(task.branch()) && task.groups().stream().anyMatch(person::isIn);
    }

    /**
     * Takes a task.
     *
     * @param reason needed when somebody else holds it
     */
    @Transactional
    public void take(String id, String reason, StaffMember person) {
        var task = open(id, person);
        if (!mayDo(task, person)) {
            throw refused("group", String.join(", ", task.groups()));
        }
        if (task.isHeldBy(person.id())) {
            return;
        }
        if (task.holder() == null) {
            board.give(task, person.id());
            return;
        }
        change(task, person.id(), person, "TASK_TAKEN_OVER", required(reason));
    }

    /** Gives a task that this person holds back to its desk. */
    @Transactional
    public void release(String id, StaffMember person) {
        var task = open(id, person);
        if (!task.isHeldBy(person.id())) {
            throw refused("not-yours");
        }
        change(task, null, person, "TASK_RELEASED", "");
    }

    /**
     * A supervisor moves tasks, all of them or none.
     *
     * @param to user name; empty gives them back to their desks
     */
    @Transactional
    public void move(List<String> ids, String to, String reason, StaffMember supervisor) {
        if (ids.isEmpty()) {
            throw refused("none");
        }
        var why = required(reason);
        for (var id : ids) {
            var task = open(id, supervisor);
            if (!supervises(supervisor, task.branch())) {
                throw refused("supervisor");
            }
            var target = to.isBlank() ? null : able(task, to);
            if (to.isBlank() ? task.holder() != null : !task.isHeldBy(to)) {
                change(task, target, supervisor, "TASK_MOVED", why);
            }
        }
    }

    /** Whether somebody else holds a task of this desk about the claim. */
    public boolean isWithAnother(ClaimNumber number, String group, StaffMember person) {
        return board.of(number).stream()
                .filter(task -> task.groups().contains(group))
                .anyMatch(task -> task.holder() != null && !task.isHeldBy(person.id()));
    }

    /** Lets nobody work beside a colleague of the same desk who is at it. */
    public void requireNotWithAnother(ClaimNumber number, String group, StaffMember person) {
        if (isWithAnother(number, group, person)) {
            throw refused("held");
        }
    }

    /** The last changes of hands at a branch, newest first. */
    public List<Assignment> latest(String branch) {
        return log.latest(branch, LATEST);
    }

    private String able(OpenTask task, String person) {
        return board.colleagues(task.branch()).stream()
                .filter(colleague -> colleague.id().equals(person) && colleague.mayDo(task))
                .map(Colleague::id)
                .findFirst()
                .orElseThrow(() -> refused("target", person, task.name(), task.subject()));
    }

    /** What belongs to another branch does not exist, as what is done already. */
    private OpenTask open(String id, StaffMember person) {
        return board.find(id).filter(task -> person.mayOpen(task.branch())).orElseThrow(() -> refused("gone"));
    }

    private void change(OpenTask task, @Nullable String to, StaffMember actor, String action, String reason) {
        board.give(task, to);
        log.add(task, actor.id(), to, reason);
        ClaimNumber.parse(task.subject())
                .ifPresent(number -> trail.add(number, actor.id(), action, remark(task, to, reason)));
    }

    private String remark(OpenTask task, @Nullable String to, String reason) {
        var desk = sentence("desk");
        var hands =
                sentence("hands", task.name(), task.holder() == null ? desk : task.holder(), to == null ? desk : to);
        return reason.isEmpty() ? hands : hands + ". " + reason;
    }

    private String required(String reason) {
        var given = reason.strip();
        if (given.isEmpty()) {
            throw refused("reason");
        }
        if (given.length() > LONGEST_REASON) {
            throw refused("reason.long", LONGEST_REASON);
        }
        return given;
    }

    private RefusedException refused(String code, Object... facts) {
        return new RefusedException(sentence(code, facts));
    }

    private String sentence(String code, Object... facts) {
        return messages.getMessage("casework.task." + code, facts, STAFF);
    }
}
