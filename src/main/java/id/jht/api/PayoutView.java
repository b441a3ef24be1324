package id.jht.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.jht.disbursement.Payout;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** @param account masked @param at when the money arrived */
record PayoutView(
        Payout.Status status,
        long amount,
        String account,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable OffsetDateTime at) {

    static PayoutView of(Payout payout, ZoneId zone) {
        var paidAt = payout.paidAt();
        return new PayoutView(
                payout.status(),
                payout.amount().amount(),
                payout.account().toString(),
                paidAt == null ? null : paidAt.atZone(zone).toOffsetDateTime());
    }
}
