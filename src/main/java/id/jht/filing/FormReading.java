package id.jht.filing;

import id.jht.calendar.Branch;
import id.jht.claim.Channel;
import id.jht.claim.ClaimCause;
import id.jht.claim.ClaimHelper;
import id.jht.claim.Claimant;
import id.jht.shared.BankAccount;
import id.jht.shared.Kpj;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A form whose every field could be read. */
record FormReading(
        Channel channel,
        ClaimCause cause,
        Branch branch,
        Claimant claimant,
        List<Kpj> kpjs,
        BankAccount account,
        @Nullable Integer partialPercent,
        @Nullable ClaimHelper helper,
        @Nullable String housing,
        String termsVersion) {}
