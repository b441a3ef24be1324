package id.jht.filing;

import id.jht.benefit.Statement;
import id.jht.claim.Claim;
import id.jht.claim.TrailEntry;
import id.jht.disbursement.Payout;
import id.jht.document.DocumentType;
import id.jht.document.StoredDocument;
import id.jht.interview.Interview;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the member may see of a claim.
 *
 * @param timeline lines of the trail that concern the member, oldest first; actors are not shown
 * @param documents papers, without those that were replaced
 * @param asked papers that wait for the member
 * @param accountAsked whether another bank account is awaited
 * @param zone the branch's zone, for every time on the page
 * @param statement null until approved
 */
public record TrackedClaim(
        Claim claim,
        ZoneId zone,
        String branchName,
        List<TrailEntry> timeline,
        List<StoredDocument> documents,
        Set<DocumentType> asked,
        boolean accountAsked,
        boolean withdrawable,
        boolean appealable,
        @Nullable Interview interview,
        @Nullable Statement statement,
        @Nullable Payout payout) {}
