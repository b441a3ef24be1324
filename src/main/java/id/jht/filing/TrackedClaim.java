package id.jht.filing;

import id.jht.benefit.Statement;
import id.jht.claim.Appeal;
import id.jht.claim.Claim;
import id.jht.claim.ClaimStatus;
import id.jht.claim.TrailEntry;
import id.jht.disbursement.Payout;
import id.jht.document.DocumentType;
import id.jht.document.StoredDocument;
import id.jht.integrity.FeeAnswers;
import id.jht.interview.Interview;
import id.jht.notice.Notices;
import id.jht.shared.Violation;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the member may see of a claim.
 *
 * @param way the whole way of the claim's route with the present step
 * @param timeline lines of the trail that concern the member, oldest first; actors are not shown
 * @param documents papers, without those that were replaced
 * @param replaced papers in whose place the member has sent another, oldest first
 * @param asked papers that wait for the member
 * @param accountAsked whether another bank account is awaited
 * @param failedRules why the rules refused it; with no such reason {@code officerWords} say why
 * @param officerWords what an officer wrote when asking for a correction or rejecting, may be empty
 * @param appealAnswer what an officer wrote in answer to the appeal, may be empty
 * @param notices mails about the claim, newest first
 * @param feeAsked whether the question about fees can be answered, or the answer changed
 * @param zone the branch's zone, for every time on the page
 * @param statement null until approved
 */
public record TrackedClaim(
        Claim claim,
        Standing standing,
        List<WayStep> way,
        ZoneId zone,
        String branchName,
        List<TrailEntry> timeline,
        List<StoredDocument> documents,
        List<StoredDocument> replaced,
        Set<DocumentType> asked,
        boolean accountAsked,
        boolean withdrawable,
        boolean appealable,
        List<Violation> failedRules,
        String officerWords,
        String appealAnswer,
        @Nullable Appeal appeal,
        @Nullable Interview interview,
        @Nullable Statement statement,
        @Nullable Payout payout,
        List<Notices.Written> notices,
        boolean feeAsked,
        FeeAnswers.@Nullable Given feeAnswer) {

    /** The interview that lies ahead; there is none on the fast route, and it may move while the claim is on hold. */
    public boolean hasInterviewAhead() {
        return interview != null
                && interview.status() == Interview.Status.BOOKED
                && !claim.isFast()
                && claim.status() != ClaimStatus.ON_HOLD
                && !claim.status().isFinal();
    }

    /** The papers in whose place this one was sent, oldest first. */
    public List<StoredDocument> replacedBy(StoredDocument paper) {
        return replaced.stream()
                .filter(old -> old.type() == paper.type() && isFirstOfItsType(paper))
                .toList();
    }

    private boolean isFirstOfItsType(StoredDocument paper) {
        return documents.stream()
                .filter(other -> other.type() == paper.type() && other.verdict() == paper.verdict())
                .findFirst()
                .filter(paper::equals)
                .isPresent();
    }

    public boolean isPaid() {
        return claim.status() == ClaimStatus.PAID;
    }
}
