package id.jht.desk;

import id.jht.benefit.KpjLedger;
import id.jht.benefit.Statement;
import id.jht.calendar.Branch;
import id.jht.claim.Claim;
import id.jht.claim.Inheritance;
import id.jht.claim.TrailEntry;
import id.jht.disbursement.CheckedAccount;
import id.jht.disbursement.Payout;
import id.jht.disbursement.PayoutChoice;
import id.jht.document.StoredDocument;
import id.jht.eligibility.Entitlement;
import id.jht.integrity.FeeAnswers;
import id.jht.integrity.RiskSignals;
import id.jht.integrity.SharedTraits;
import id.jht.interview.Interview;
import id.jht.interview.InterviewSheet;
import id.jht.membership.CivilRegistry;
import id.jht.membership.Member;
import id.jht.notice.Notices;
import id.jht.security.StaffMember;
import id.jht.shared.Rupiah;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything about a claim that an officer needs beside a form. What is null is not known yet.
 *
 * @param shared claims of other persons with the same contact or account, of every branch
 * @param payee whose name the holder of the account must have
 * @param choices what finance may decide now, empty while it has nothing to decide
 * @param daysLeft working days that the stopped service clock has kept, null while it runs or has not started
 */
record ClaimPage(
        Claim claim,
        Branch branch,
        @Nullable Integer daysLeft,
        Member member,
        Inheritance inheritance,
        @Nullable Entitlement entitlement,
        @Nullable RiskSignals signals,
        List<SharedTraits.Shared> shared,
        List<ComparedField> identity,
        CivilRegistry.@Nullable Result registry,
        List<StoredDocument> papers,
        @Nullable Interview interview,
        @Nullable InterviewSheet sheet,
        @Nullable Statement statement,
        String taxSentence,
        List<KpjLedger> ledgers,
        @Nullable CheckedAccount checkedAccount,
        String payee,
        @Nullable Payout payout,
        List<PayoutChoice> choices,
        List<Notices.Written> notices,
        FeeAnswers.@Nullable Given feeAnswer,
        List<TrailEntry> trail) {

    /** What each heir is due of the sum to be paid; of nothing before it is calculated. */
    public List<Inheritance.Part> heirs() {
        return inheritance.of(statement == null ? Rupiah.ZERO : statement.net());
    }

    /** Those of the claims that share something which this reader may open. */
    public List<SharedTraits.Shared> sharedFor(SharedTraits.Trait trait, StaffMember reader) {
        return shared.stream()
                .filter(one -> one.trait() == trait && reader.mayOpen(one.branch()))
                .toList();
    }

    /** How many more there are, which this reader may only count. */
    public long sharedElsewhere(SharedTraits.Trait trait, StaffMember reader) {
        return shared.stream()
                .filter(one -> one.trait() == trait && !reader.mayOpen(one.branch()))
                .count();
    }

    /** How alike the two names are, in percent. */
    public int similarity() {
        return checkedAccount == null ? 0 : (int) Math.round(checkedAccount.similarity() * 100);
    }

    /** In the branch's zone, as its officers read a clock. */
    public @Nullable ZonedDateTime local(@Nullable Instant instant) {
        return instant == null ? null : instant.atZone(branch.zone());
    }

    public LocalDate today(Instant now) {
        return now.atZone(branch.zone()).toLocalDate();
    }
}
