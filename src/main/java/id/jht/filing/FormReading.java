package id.jht.filing;

import id.jht.calendar.Branch;
import id.jht.claim.Channel;
import id.jht.claim.ClaimCause;
import id.jht.claim.ClaimHelper;
import id.jht.claim.Claimant;
import id.jht.claim.Housing;
import id.jht.shared.BankAccount;
import id.jht.shared.Kpj;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form whose every field could be read.
 *
 * @param estate null unless the member has died
 * @param partialPercent null for a full claim, and where the member leaves it to the rules
 */
record FormReading(
        Channel channel,
        ClaimCause cause,
        Branch branch,
        Claimant claimant,
        @Nullable Estate estate,
        List<Kpj> kpjs,
        BankAccount account,
        @Nullable Integer partialPercent,
        @Nullable ClaimHelper helper,
        @Nullable Housing housing,
        String termsVersion) {}
