package id.jht.process.engine;

import static id.jht.process.ClaimVariables.DUE_BY;
import static id.jht.process.Steps.date;

import id.jht.claim.ClaimNumber;
import id.jht.claim.Claims;
import id.jht.document.Documents;
import id.jht.process.ClaimVariables;
import id.jht.process.Variable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Every human task starts without the answers of an earlier one, with what it shows, and as urgent as its claim. */
@Component
class TaskStart implements TaskListener {

    private static final List<Variable<?>> ANSWERS = List.of(
            ClaimVariables.DOCUMENT_VERDICT,
            ClaimVariables.REFUSED_DOCUMENTS,
            ClaimVariables.REMARK,
            ClaimVariables.INTERVIEW_OUTCOME,
            ClaimVariables.ORIGINALS_SEEN,
            ClaimVariables.HELPER_DECLARED,
            ClaimVariables.DECISION,
            ClaimVariables.INTERVIEW_AGAIN,
            ClaimVariables.INVESTIGATION_RESULT,
            ClaimVariables.APPEAL_DECISION,
            ClaimVariables.PAYOUT_RESOLUTION,
            ClaimVariables.CONTACT_OUTCOME,
            ClaimVariables.DIFFERENCE_OUTCOME,
            ClaimVariables.PROFILE_DECISION);

    /** Steps at which papers are refused. */
    private static final Set<String> JUDGING_PAPERS = Set.of("UserTask_CheckDocuments", "UserTask_HoldInterview");

    private final Claims claims;
    private final Documents documents;
    private final TaskUrgency urgency;

    TaskStart(Claims claims, Documents documents, TaskUrgency urgency) {
        this.claims = claims;
        this.documents = documents;
        this.urgency = urgency;
    }

    @Override
    public void notify(DelegateTask task) {
        ANSWERS.forEach(answer -> answer.remove(task));
        CallersFacts.bring(task);
        ClaimNumber.parse(task.getExecution().getProcessBusinessKey())
                .flatMap(claims::find)
                .ifPresent(claim -> {
                    DUE_BY.set(task, date(claim.dueBy()));
                    urgency.begin(task, claim);
                    offerPapers(task, claim.number());
                });
    }

    /**
     * The form lists the papers of the claim. Its answer is a list, which Tasklist sends as text only when the variable is there
     * as text.
     */
    private void offerPapers(DelegateTask task, ClaimNumber number) {
        if (JUDGING_PAPERS.contains(task.getTaskDefinitionKey())) {
            ClaimVariables.PAPER_TYPES.set(
                    task,
                    documents.of(number).stream()
                            .filter(paper -> !paper.superseded())
                            .map(paper -> paper.type().name())
                            .distinct()
                            .collect(Collectors.joining(",")));
            ClaimVariables.REFUSED_DOCUMENTS.set(task, "");
        }
    }
}
