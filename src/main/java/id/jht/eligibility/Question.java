package id.jht.eligibility;

import id.jht.claim.Channel;
import id.jht.claim.ClaimCause;
import id.jht.shared.Identity;
import org.jspecify.annotations.Nullable;

/**
 * What a member would claim.
 *
 * @param identity by which the member would file
 * @param partialPercent null for the most that the rules allow
 */
public record Question(
        ClaimCause cause,
        Channel channel,
        Identity identity,
        @Nullable Integer partialPercent) {

    public Question over(Channel otherChannel) {
        return new Question(cause, otherChannel, identity, partialPercent);
    }
}
