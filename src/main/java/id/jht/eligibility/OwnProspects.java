package id.jht.eligibility;

import id.jht.claim.Channel;
import id.jht.claim.ClaimCause;
import id.jht.membership.Member;
import id.jht.membership.MembershipStatus;
import id.jht.membership.Segment;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether a member could claim today, and else what stands in the way. */
@Component
public class OwnProspects {

    private final Outlooks outlooks;

    OwnProspects(Outlooks outlooks) {
        this.outlooks = outlooks;
    }

    /**
     * @param whole whether everything can be claimed, {@code part} whether ten per cent can
     * @param failures rules that keep the whole back; empty when it can be claimed
     */
    public record Own(boolean whole, boolean part, List<Entitlement.Failure> failures) {}

    public Own of(Member member) {
        var leaving = failures(member, isSelfEmployed(member) ? ClaimCause.BPU_STOPPED : ClaimCause.RESIGNATION);
        var whole =
                leaving.isEmpty() || failures(member, ClaimCause.RETIREMENT_AGE).isEmpty();
        return new Own(whole, failures(member, ClaimCause.PARTIAL_10).isEmpty(), whole ? List.of() : leaving);
    }

    private List<Entitlement.Failure> failures(Member member, ClaimCause cause) {
        var question = new Question(cause, Channel.WEB, member.identity(), null);
        return outlooks.of(member, question).entitlement().failures();
    }

    private static boolean isSelfEmployed(Member member) {
        return member.memberships().stream()
                .filter(card -> card.status() != MembershipStatus.CLOSED)
                .allMatch(card -> card.segment() == Segment.BPU);
    }
}
