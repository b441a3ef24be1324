package id.jht.filing;

import id.jht.document.Paper;
import id.jht.shared.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Files a claim: checks everything, stores claim and papers and starts the process in one transaction. */
@Component
public class ClaimSubmission {

    /**
     * @param idempotencyKey a repeat with the same key returns the first answer; null for none
     * @param language {@code id} or {@code en}, for the mails
     * @param actor {@code member}, or the officer who files for a walk-in
     */
    public Submission submit(
            ClaimForm form, List<Paper> papers, @Nullable String idempotencyKey, String language, String actor) {
        throw new UnsupportedOperationException();
    }

    /** What is wrong with the fields alone, for a page that asks before the papers come. */
    public List<Violation> checkFields(ClaimForm form) {
        throw new UnsupportedOperationException();
    }
}
