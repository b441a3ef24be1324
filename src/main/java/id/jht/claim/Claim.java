package id.jht.claim;

import id.jht.policy.AsOf;
import id.jht.shared.BankAccount;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One claim as it stands.
 *
 * @param statusSince when the present status began
 * @param route null until chosen, within the submission
 * @param dueBy end of the service clock; null before it starts and while it is stopped
 * @param partialPercent whole percent of the balance; null for a full claim
 * @param language {@code id} or {@code en}, the language of the mails
 * @param version grows with every change
 */
public record Claim(
        ClaimNumber number,
        ClaimStatus status,
        Instant statusSince,
        Channel channel,
        ClaimCause cause,
        @Nullable Route route,
        @Nullable RiskLevel risk,
        String branch,
        long memberId,
        Claimant claimant,
        BankAccount account,
        @Nullable Integer partialPercent,
        @Nullable ClaimHelper helper,
        @Nullable String housing,
        String termsVersion,
        LocalDate filedOn,
        Instant submittedAt,
        @Nullable Instant dueBy,
        boolean faceMatched,
        String language,
        long version) {

    public boolean isFast() {
        return route == Route.FAST;
    }

    /** The rules that the claim is judged by, whenever that happens: those of its filing. */
    public AsOf rules() {
        return new AsOf(filedOn, submittedAt);
    }
}
