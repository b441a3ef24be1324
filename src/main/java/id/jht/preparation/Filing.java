package id.jht.preparation;

import id.jht.draft.Draft;
import id.jht.draft.DraftPapers;
import id.jht.draft.Drafts;
import id.jht.filing.ClaimSubmission;
import id.jht.filing.Receipt;
import id.jht.filing.Submission;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes a claim of a draft, exactly once: its id is the key of the submission, so a second click, a second tab or a second
 * attempt after a crash finds the claim that there is.
 */
@Component
public class Filing {

    private final ClaimSubmission submission;
    private final Drafts drafts;
    private final DraftPapers papers;

    Filing(ClaimSubmission submission, Drafts drafts, DraftPapers papers) {
        this.submission = submission;
        this.drafts = drafts;
        this.papers = papers;
    }

    /** @param termsVersion that the member agrees to */
    public Submission file(Draft draft, @Nullable String termsVersion) {
        var key = draft.id().toString();
        var outcome = submission
                .accepted(key)
                .<Submission>map(Submission.Accepted::new)
                .orElseGet(() -> submit(draft, termsVersion, key));
        if (outcome instanceof Submission.Accepted accepted) {
            drafts.filed(draft.id(), accepted.receipt().claimNumber());
        } else if (outcome instanceof Submission.Refused refused) {
            askForMore(draft, refused);
        }
        return outcome;
    }

    /** While it was being submitted, another tab with other answers may have been faster. */
    private Submission submit(Draft draft, @Nullable String termsVersion, String key) {
        var outcome = submission.submit(
                Answers.of(draft).form(termsVersion), papers.read(draft.id()), key, draft.language(), draft.actor());
        Optional<Receipt> other = outcome instanceof Submission.Accepted ? Optional.empty() : submission.accepted(key);
        return other.<Submission>map(Submission.Accepted::new).orElse(outcome);
    }

    /** Missing papers mean that the face check did not succeed: those of the full route are asked from now on. */
    private void askForMore(Draft draft, Submission.Refused refused) {
        if (refused.violations().stream().anyMatch(wrong -> wrong.code().equals("DOCUMENT_MISSING"))) {
            drafts.answer(draft.id(), Map.of(ClaimOutlook.allPapers(), "yes"), draft.language());
        }
    }
}
