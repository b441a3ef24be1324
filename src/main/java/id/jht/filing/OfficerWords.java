package id.jht.filing;

import id.jht.claim.Appeal;
import id.jht.claim.Claim;
import id.jht.claim.ClaimStatus;
import id.jht.claim.TrailEntry;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What officers wrote for the member to read; every other remark stays with them. */
final class OfficerWords {

    private static final Set<String> NO_OFFICERS = Set.of("system", "member");
    private static final Set<ClaimStatus> EXPLAINED = Set.of(ClaimStatus.NEEDS_CORRECTION, ClaimStatus.REJECTED);

    private OfficerWords() {}

    /** Why the claim is where it is. */
    static String why(Claim claim, List<TrailEntry> trail) {
        return EXPLAINED.contains(claim.status())
                ? last(trail, line -> !line.at().isAfter(claim.statusSince()))
                : "";
    }

    static String answerTo(@Nullable Appeal appeal, List<TrailEntry> trail) {
        return appeal == null || !appeal.isAnswered()
                ? ""
                : last(trail, line -> line.action().startsWith("APPEAL_"));
    }

    private static String last(List<TrailEntry> trail, Predicate<TrailEntry> which) {
        return trail.stream()
                .filter(line -> !NO_OFFICERS.contains(line.actor()))
                .filter(which)
                .map(TrailEntry::remark)
                .filter(remark -> remark != null && !remark.isBlank())
                .reduce("", (earlier, later) -> later);
    }
}
