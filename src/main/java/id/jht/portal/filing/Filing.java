package id.jht.portal.filing;

import id.jht.draft.Draft;
import id.jht.draft.DraftPapers;
import id.jht.draft.Drafts;
import id.jht.filing.ClaimSubmission;
import id.jht.filing.Receipt;
import id.jht.filing.Submission;
import id.jht.filing.Terms;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Makes a claim of a draft, exactly once: its id is the key of the submission, so a second click, a second tab or a second
 * attempt after a crash finds the claim that there is.
 */
@Component
class Filing {

    private final ClaimSubmission submission;
    private final Drafts drafts;
    private final DraftPapers papers;

    Filing(ClaimSubmission submission, Drafts drafts, DraftPapers papers) {
        this.submission = submission;
        this.drafts = drafts;
        this.papers = papers;
    }

    Submission file(Draft draft) {
        var key = draft.id().toString();
        var outcome = submission
                .accepted(key)
                .<Submission>map(Submission.Accepted::new)
                .orElseGet(() -> submit(draft, key));
        if (outcome instanceof Submission.Accepted accepted) {
            drafts.filed(draft.id(), accepted.receipt().claimNumber());
        }
        return outcome;
    }

    /** While it was being submitted, another tab with other answers may have been faster. */
    private Submission submit(Draft draft, String key) {
        var outcome = submission.submit(
                Answers.of(draft).form(Terms.VERSION), papers.read(draft.id()), key, draft.language(), draft.actor());
        Optional<Receipt> other = outcome instanceof Submission.Accepted ? Optional.empty() : submission.accepted(key);
        return other.<Submission>map(Submission.Accepted::new).orElse(outcome);
    }
}
