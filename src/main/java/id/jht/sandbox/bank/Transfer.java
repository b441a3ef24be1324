package id.jht.sandbox.bank;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A transfer as the simulated bank knows it. */
record Transfer(
        String partnerReferenceNo,
        String service,
        String body,
        String customerReference,
        String beneficiaryBankCode,
        String beneficiaryAccountNo,
        String sourceAccountNo,
        long amount,
        String transactionDate,
        String referenceNo,
        State state,
        String responseCode,
        @Nullable Instant bookedAt) {

    enum State {
        LOST,
        REFUSED,
        PENDING,
        FAILED,
        BOOKED,
        RETURNED
    }

    String value() {
        return amount + ".00";
    }
}
