package id.jht.benefit;

import static java.util.Objects.requireNonNull;

import id.jht.claim.Claim;
import id.jht.membership.Member;
import id.jht.membership.Members;
import id.jht.policy.AsOf;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Sets up the calculation of a claim: who is paid which share of what, under the rules it was filed under. */
@Component
class ClaimCalculations {

    private final Members members;
    private final MoneyRuleBook rules;

    ClaimCalculations(Members members, MoneyRuleBook rules) {
        this.members = members;
        this.rules = rules;
    }

    /** The law of the day of payment, as it was known when the claim was submitted. */
    Calculation of(Claim claim, Member member, LocalDate paymentDate) {
        var earlier = members.paymentsOf(member.id()).stream()
                .filter(payment -> !payment.claimNumber().equals(claim.number().value()))
                .toList();
        return new Calculation(
                claim.cause(),
                Calculation.savingsOf(member),
                earlier,
                paymentDate,
                percentOf(claim),
                claim.claimant().npwp() != null || member.npwp() != null,
                rules.at(new AsOf(paymentDate, claim.submittedAt())));
    }

    private static int percentOf(Claim claim) {
        return claim.cause().isPartial()
                ? requireNonNull(claim.partialPercent(), "percentage of a partial claim")
                : Calculation.ALL;
    }
}
