package id.jht.claim;

import java.time.Instant;

/**
 * Seam to the process engine: what wakes or moves the process of a claim. Called inside the caller's transaction. Each
 * message throws {@link id.jht.shared.WrongStateException} when the process does not wait for it.
 */
public interface ClaimProcess {

    /** Starts the process; when this returns, everything of the submission that runs at once has run. */
    void start(Claim claim);

    void documentsCorrected(ClaimNumber number);

    /** @param at beginning of the new slot */
    void interviewMoved(ClaimNumber number, Instant at);

    void accountChanged(ClaimNumber number);

    void withdrawn(ClaimNumber number);

    /** @param answerBy until when the member shall have an answer */
    void appealLodged(ClaimNumber number, Instant answerBy);
}
