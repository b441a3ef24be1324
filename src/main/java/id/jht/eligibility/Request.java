package id.jht.eligibility;

import id.jht.claim.Channel;
import id.jht.claim.Claim;
import id.jht.claim.ClaimCause;
import id.jht.policy.AsOf;
import id.jht.shared.Identity;
import id.jht.shared.Nik;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is asked for, apart from the member. */
record Request(
        ClaimCause cause,
        Channel channel,
        Identity identity,
        AsOf rules,
        boolean faceMatched,
        boolean npwpGiven,
        @Nullable Integer partialPercent,
        String registryResult) {

    static Request of(Claim claim, ScreeningResults screening) {
        return new Request(
                claim.cause(),
                claim.channel(),
                claim.claimant().identity(),
                claim.rules(),
                claim.faceMatched(),
                claim.claimant().npwp() != null,
                claim.partialPercent(),
                screening.resultOf(claim));
    }

    /** Without a claim: as if it were filed on that day with a face that matches. */
    static Request of(Question question, AsOf rules) {
        return new Request(
                question.cause(),
                question.channel(),
                question.identity(),
                rules,
                true,
                false,
                question.partialPercent(),
                ScreeningResults.before(question.identity()));
    }

    Request on(LocalDate day) {
        return new Request(
                cause, channel, identity, rules.on(day), faceMatched, npwpGiven, partialPercent, registryResult);
    }

    Request over(Channel otherChannel) {
        return new Request(
                cause, otherChannel, identity, rules, faceMatched, npwpGiven, partialPercent, registryResult);
    }

    Request asking(int percent) {
        return new Request(cause, channel, identity, rules, faceMatched, npwpGiven, percent, registryResult);
    }

    String identifiedBy() {
        return identity instanceof Nik ? "NIK" : "PASSPORT";
    }
}
