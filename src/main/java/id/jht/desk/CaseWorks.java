package id.jht.desk;

import static id.jht.claim.ClaimStatus.INTERVIEW_SCHEDULED;
import static id.jht.claim.ClaimStatus.SUBMITTED;

import id.jht.casework.Assignments;
import id.jht.casework.CaseNotes;
import id.jht.casework.ClaimDiagrams;
import id.jht.casework.Colleague;
import id.jht.casework.TaskBoard;
import id.jht.claim.Claim;
import id.jht.claim.ClaimStatus;
import id.jht.security.StaffMember;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Gathers what is being done about a claim, for one reader. */
@Component
class CaseWorks {

    static final String CHECKING_DESK = "customer-service";
    private static final Set<ClaimStatus> CHECKED_IN = Set.of(SUBMITTED, INTERVIEW_SCHEDULED);

    private final TaskBoard board;
    private final Assignments assignments;
    private final ClaimDiagrams diagrams;
    private final CaseNotes notes;

    CaseWorks(TaskBoard board, Assignments assignments, ClaimDiagrams diagrams, CaseNotes notes) {
        this.board = board;
        this.assignments = assignments;
        this.diagrams = diagrams;
        this.notes = notes;
    }

    CaseWork of(Claim claim, StaffMember reader) {
        var full = ClaimAccess.seesThePerson(reader);
        return new CaseWork(
                diagrams.of(claim.number()),
                tasks(claim, reader),
                full ? notes.of(claim.number()) : List.of(),
                mayMark(claim, reader),
                full && !claim.status().isFinal());
    }

    /** Papers are judged by the checking desk while they are checked, and not beside a colleague who is at it. */
    boolean mayMark(Claim claim, StaffMember reader) {
        return reader.isIn(CHECKING_DESK)
                && CHECKED_IN.contains(claim.status())
                && !assignments.isWithAnother(claim.number(), CHECKING_DESK, reader);
    }

    private List<CaseTask> tasks(Claim claim, StaffMember reader) {
        var open = board.of(claim.number()).stream()
                .filter(task -> reader.mayOpen(task.branch()))
                .toList();
        var colleagues = open.isEmpty() ? List.<Colleague>of() : board.colleagues(claim.branch());
        return open.stream().map(task -> new CaseTask(task, reader, colleagues)).toList();
    }
}
