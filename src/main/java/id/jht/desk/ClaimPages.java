package id.jht.desk;

import id.jht.benefit.Statements;
import id.jht.benefit.TaxWords;
import id.jht.calendar.Branches;
import id.jht.claim.Claim;
import id.jht.claim.ClaimTrail;
import id.jht.claim.Claims;
import id.jht.claim.Heirs;
import id.jht.disbursement.Disbursements;
import id.jht.document.Documents;
import id.jht.eligibility.Entitlements;
import id.jht.integrity.BrokerRisk;
import id.jht.integrity.FeeAnswers;
import id.jht.integrity.IdentityScreening;
import id.jht.integrity.SharedTraits;
import id.jht.interview.InterviewNotes;
import id.jht.interview.Interviews;
import id.jht.membership.CivilRegistry;
import id.jht.membership.Members;
import id.jht.notice.Notices;
import org.springframework.stereotype.Component;

/** Gathers the case page from the rooms. */
@Component
class ClaimPages implements CasePages {

    private final Claims claims;
    private final Branches branches;
    private final Members members;
    private final Heirs heirs;
    private final Entitlements entitlements;
    private final BrokerRisk risk;
    private final SharedTraits shared;
    private final IdentityScreening screening;
    private final Documents documents;
    private final Interviews interviews;
    private final InterviewNotes interviewNotes;
    private final Statements statements;
    private final TaxWords taxWords;
    private final Disbursements disbursements;
    private final Notices notices;
    private final FeeAnswers feeAnswers;
    private final ClaimTrail trail;

    ClaimPages(
            Claims claims,
            Branches branches,
            Members members,
            Heirs heirs,
            Entitlements entitlements,
            BrokerRisk risk,
            SharedTraits shared,
            IdentityScreening screening,
            Documents documents,
            Interviews interviews,
            InterviewNotes interviewNotes,
            Statements statements,
            TaxWords taxWords,
            Disbursements disbursements,
            Notices notices,
            FeeAnswers feeAnswers,
            ClaimTrail trail) {
        this.claims = claims;
        this.branches = branches;
        this.members = members;
        this.heirs = heirs;
        this.entitlements = entitlements;
        this.risk = risk;
        this.shared = shared;
        this.screening = screening;
        this.documents = documents;
        this.interviews = interviews;
        this.interviewNotes = interviewNotes;
        this.statements = statements;
        this.taxWords = taxWords;
        this.disbursements = disbursements;
        this.notices = notices;
        this.feeAnswers = feeAnswers;
        this.trail = trail;
    }

    @Override
    public ClaimPage of(Claim claim) {
        var number = claim.number();
        var member = members.get(claim.memberId());
        var answer = screening.latest(number);
        var statement = statements.latest(number);
        return new ClaimPage(
                claim,
                branches.get(claim.branch()),
                claims.serviceDaysLeft(number),
                member,
                heirs.of(number),
                entitlements.latest(number).orElse(null),
                risk.latest(number).orElse(null),
                shared.of(claim),
                ComparedField.of(claim, member, answer.orElse(null)),
                answer.map(CivilRegistry.Answer::result).orElse(null),
                documents.of(number),
                interviews.of(number).orElse(null),
                interviewNotes.sheet(number).orElse(null),
                statement.orElse(null),
                statement
                        .map(known -> taxWords.of(known.taxBasis(), StaffLanguage.INDONESIAN))
                        .orElse(""),
                statements.ledgers(claim),
                disbursements.checkedAccount(number).orElse(null),
                disbursements.payeeOf(claim),
                disbursements.of(number).orElse(null),
                disbursements.choices(number),
                notices.of(number),
                feeAnswers.of(number).orElse(null),
                trail.of(number));
    }
}
