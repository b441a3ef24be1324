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
 * @param recipient the heir who files and receives; null unless the member has died
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
        @Nullable Housing housing,
        @Nullable Recipient recipient,
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

    /** The rules by which this claim is judged for as long as it runs: those of the day on which it was filed. */
    public AsOf rules() {
        return new AsOf(filedOn, submittedAt);
    }

    /** Who filed, is written to and called: the member, or the heir of one who has died. */
    public String addressee() {
        return recipient == null ? claimant.fullName() : recipient.name();
    }
}
