package id.jht.document;

import id.jht.claim.Channel;
import id.jht.claim.Claim;
import id.jht.claim.ClaimCause;
import id.jht.claim.Housing;
import id.jht.policy.AsOf;
import id.jht.shared.Nik;
import org.jspecify.annotations.Nullable;

/**
 * What decides which papers are needed.
 *
 * @param withNik false for a foreigner who is known by the passport
 * @param housing null when it is not known yet, or nothing is bought
 */
public record PaperCase(
        ClaimCause cause,
        Channel channel,
        boolean fastRoute,
        boolean withNik,
        Housing.@Nullable Variant housing,
        AsOf rules) {

    public static PaperCase of(Claim claim) {
        var housing = claim.housing();
        return new PaperCase(
                claim.cause(),
                claim.channel(),
                claim.isFast(),
                claim.claimant().identity() instanceof Nik,
                housing == null ? null : housing.variant(),
                claim.rules());
    }
}
