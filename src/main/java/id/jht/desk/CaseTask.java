package id.jht.desk;

import id.jht.casework.Assignments;
import id.jht.casework.Colleague;
import id.jht.casework.OpenTask;
import id.jht.security.StaffMember;
import java.time.Instant;
import java.util.List;

/**
 * An open task of the claim, and what the reader may do with it.
 *
 * @param colleagues who works at the branch
 */
record CaseTask(OpenTask task, StaffMember reader, List<Colleague> colleagues) {

    public boolean isMine() {
        return task.isHeldBy(reader.id());
    }

    public boolean isFree() {
        return task.holder() == null;
    }

    /** Whether it can be opened in Tasklist and ended there: nobody else holds it, and the reader is of its desk. */
    public boolean canBeDone() {
        return Assignments.mayDo(task, reader) && (isFree() || isMine());
    }

    public boolean canBeTakenOver() {
        return Assignments.mayDo(task, reader) && !isFree() && !isMine();
    }

    public boolean canBeMoved() {
        return Assignments.supervises(reader, task.branch());
    }

    /** Who could have it, without who has it. */
    public List<Colleague> able() {
        return colleagues.stream()
                .filter(colleague -> colleague.mayDo(task) && !task.isHeldBy(colleague.id()))
                .toList();
    }

    public String holderName() {
        return colleagues.stream()
                .filter(colleague -> task.isHeldBy(colleague.id()))
                .map(Colleague::name)
                .findFirst()
                .orElse(String.valueOf(task.holder()));
    }

    public boolean isLate(Instant now) {
        return task.isLate(now);
    }
}
