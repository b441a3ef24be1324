package id.jht.notice;

import id.jht.benefit.Statement;
import id.jht.calendar.Branch;
import id.jht.claim.Claim;
import id.jht.disbursement.Payout;
import id.jht.document.RefusedDocument;
import id.jht.eligibility.Entitlement;
import id.jht.interview.Interview;
import java.util.List;
import java.util.Optional;

/** What the rooms know of a claim, looked up only when a letter speaks of it. */
interface LetterFacts {

    Claim claim();

    Branch branch();

    Optional<Interview> interview();

    List<RefusedDocument> refusedPapers();

    /** The rules that the claim failed, none when a person refused it. */
    List<Entitlement.Failure> failedRules();

    /** Why an officer decided last, empty when nobody gave words. */
    String lastRemark();

    /** What an officer asks the member, empty unless the letter is that question. */
    String officerWords();

    Optional<Statement> statement();

    Optional<Payout> payout();
}
