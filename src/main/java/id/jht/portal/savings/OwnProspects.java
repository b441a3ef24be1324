package id.jht.portal.savings;

import id.jht.claim.Channel;
import id.jht.claim.ClaimCause;
import id.jht.eligibility.Entitlement;
import id.jht.eligibility.Outlooks;
import id.jht.eligibility.Question;
import id.jht.membership.Member;
import id.jht.membership.MembershipStatus;
import id.jht.membership.Segment;
import id.jht.shared.Violation;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whether a member could claim today, and else what stands in the way. */
@Component
class OwnProspects {

    private final Outlooks outlooks;

    OwnProspects(Outlooks outlooks) {
        this.outlooks = outlooks;
    }

    /**
     * @param whole whether everything can be claimed, {@code part} whether ten per cent can
     * @param obstacles rules that keep the whole back, for the page's list of obstacles; empty when it can be claimed
     */
    record Prospect(boolean whole, boolean part, List<Violation> obstacles) {}

    Prospect of(Member member) {
        var leaving = failures(member, isSelfEmployed(member) ? ClaimCause.BPU_STOPPED : ClaimCause.RESIGNATION);
        var whole =
                leaving.isEmpty() || failures(member, ClaimCause.RETIREMENT_AGE).isEmpty();
        return new Prospect(
                whole,
                failures(member, ClaimCause.PARTIAL_10).isEmpty(),
                whole ? List.of() : leaving.stream().map(OwnProspects::obstacle).toList());
    }

    private List<Entitlement.Failure> failures(Member member, ClaimCause cause) {
        var question = new Question(cause, Channel.WEB, member.identity(), null);
        return outlooks.of(member, question).entitlement().failures();
    }

    private static Violation obstacle(Entitlement.Failure failure) {
        return Violation.of(
                "cause",
                failure.code(),
                Stream.ofNullable(failure.possibleFrom()).toArray());
    }

    private static boolean isSelfEmployed(Member member) {
        return member.memberships().stream()
                .filter(card -> card.status() != MembershipStatus.CLOSED)
                .allMatch(card -> card.segment() == Segment.BPU);
    }
}
