package id.jht.process.listener;

import static id.jht.process.ClaimVariables.DOCUMENT_VERDICT;
import static id.jht.process.ClaimVariables.PAPERS;
import static id.jht.process.ClaimVariables.REFUSED_DOCUMENTS;
import static id.jht.process.ClaimVariables.STOP_REASON;
import static id.jht.process.Steps.actorOf;
import static id.jht.process.Steps.claimOf;

import id.jht.document.CheckVerdict;
import id.jht.document.DocumentReviews;
import id.jht.process.Papers;
import id.jht.process.TaskInput;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Step "Periksa dokumen". */
@Component
class CheckDocumentsListener implements TaskListener {

    private final DocumentReviews documentReviews;

    CheckDocumentsListener(DocumentReviews documentReviews) {
        this.documentReviews = documentReviews;
    }

    @Override
    public void notify(DelegateTask task) {
        var input = new TaskInput(task);
        var verdict = input.choice(DOCUMENT_VERDICT, CheckVerdict.class);
        var refused = DocumentReviews.parse(input.text(REFUSED_DOCUMENTS));
        documentReviews.conclude(claimOf(task), verdict, refused, input.takeRemark(), actorOf(task));
        PAPERS.set(task, Papers.after(verdict).name());
        STOP_REASON.pass(task, verdict.name());
    }
}
