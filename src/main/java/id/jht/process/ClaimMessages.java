package id.jht.process;

import java.util.Set;

/** Messages that wake a process. A model that waits for another one is refused. */
public final class ClaimMessages {

    public static final String DOCUMENTS_CORRECTED = "documents-corrected";
    public static final String INTERVIEW_MOVED = "interview-moved";
    public static final String ACCOUNT_CHANGED = "account-changed";
    public static final String CLAIM_WITHDRAWN = "claim-withdrawn";
    public static final String APPEAL_LODGED = "appeal-lodged";

    public static final String PAYOUT_NOTIFIED = "payout-notified";

    private ClaimMessages() {}

    public static Set<String> names() {
        return Set.of(
                DOCUMENTS_CORRECTED, INTERVIEW_MOVED, ACCOUNT_CHANGED, CLAIM_WITHDRAWN, APPEAL_LODGED, PAYOUT_NOTIFIED);
    }
}
