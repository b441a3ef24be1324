package id.jht.claim;

import id.jht.shared.BankAccount;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim that is about to be stored; every value has been checked.
 *
 * @param recipient the heir who files and receives; null unless the member has died
 * @param heirs all who inherit; empty unless the member has died
 * @param kpjs the card numbers that the member named
 * @param faceMatched whether the selfie passed the face check
 * @param actor {@code member}, or the officer who files for a walk-in
 */
public record NewClaim(
        Channel channel,
        ClaimCause cause,
        String branch,
        long memberId,
        Claimant claimant,
        BankAccount account,
        @Nullable Integer partialPercent,
        @Nullable ClaimHelper helper,
        @Nullable Housing housing,
        @Nullable Recipient recipient,
        List<Heir> heirs,
        String termsVersion,
        List<String> kpjs,
        boolean faceMatched,
        String language,
        String actor) {

    /** A claim of a member who lives. */
    public NewClaim(
            Channel channel,
            ClaimCause cause,
            String branch,
            long memberId,
            Claimant claimant,
            BankAccount account,
            @Nullable Integer partialPercent,
            @Nullable ClaimHelper helper,
            @Nullable Housing housing,
            String termsVersion,
            List<String> kpjs,
            boolean faceMatched,
            String language,
            String actor) {
        this(
                channel,
                cause,
                branch,
                memberId,
                claimant,
                account,
                partialPercent,
                helper,
                housing,
                null,
                List.of(),
                termsVersion,
                kpjs,
                faceMatched,
                language,
                actor);
    }
}
