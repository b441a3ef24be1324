package id.jht.notice;

import id.jht.benefit.Statement;
import id.jht.benefit.Statements;
import id.jht.calendar.Branch;
import id.jht.calendar.Branches;
import id.jht.claim.Claim;
import id.jht.claim.ClaimNumber;
import id.jht.claim.ClaimTrail;
import id.jht.claim.Claims;
import id.jht.claim.TrailEntry;
import id.jht.disbursement.Disbursements;
import id.jht.disbursement.Payout;
import id.jht.document.DocumentVerdict;
import id.jht.document.Documents;
import id.jht.document.RefusalReason;
import id.jht.document.RefusedDocument;
import id.jht.eligibility.Entitlement;
import id.jht.eligibility.Entitlements;
import id.jht.interview.Interview;
import id.jht.interview.Interviews;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The rooms that letters quote from. */
@Component
record Rooms(
        Claims claims,
        ClaimTrail trail,
        Branches branches,
        Interviews interviews,
        Documents documents,
        Entitlements entitlements,
        Statements statements,
        Disbursements disbursements) {

    private static final Set<String> NO_OFFICERS = Set.of("system", "member");

    LetterFacts factsOf(ClaimNumber number) {
        return factsOf(number, "");
    }

    LetterFacts factsOf(ClaimNumber number, String officerWords) {
        return new FactsFromRooms(this, claims.get(number), officerWords);
    }

    private record FactsFromRooms(Rooms rooms, Claim claim, String officerWords) implements LetterFacts {

        @Override
        public Branch branch() {
            return rooms.branches.get(claim.branch());
        }

        @Override
        public Optional<Interview> interview() {
            return rooms.interviews.of(claim.number());
        }

        @Override
        public List<RefusedDocument> refusedPapers() {
            return rooms.documents.of(claim.number()).stream()
                    .filter(paper -> !paper.superseded() && paper.verdict() == DocumentVerdict.REFUSED)
                    .map(paper -> new RefusedDocument(
                            paper.type(), Objects.requireNonNullElse(paper.reason(), RefusalReason.OTHER)))
                    .toList();
        }

        @Override
        public List<Entitlement.Failure> failedRules() {
            return rooms.entitlements
                    .latest(claim.number())
                    .map(Entitlement::failures)
                    .orElse(List.of());
        }

        @Override
        public String lastRemark() {
            return rooms.trail.of(claim.number()).stream()
                    .filter(entry -> !NO_OFFICERS.contains(entry.actor()))
                    .map(TrailEntry::remark)
                    .filter(remark -> remark != null && !remark.isBlank())
                    .reduce("", (earlier, later) -> later);
        }

        @Override
        public Optional<Statement> statement() {
            return rooms.statements.latest(claim.number());
        }

        @Override
        public Optional<Payout> payout() {
            return rooms.disbursements.of(claim.number());
        }
    }
}
