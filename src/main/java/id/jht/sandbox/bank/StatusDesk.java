package id.jht.sandbox.bank;

import id.jht.sandbox.bank.Transfer.State;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Says what became of a transfer. A pending one is decided by the first question. */
@Component
@Profile({"sandbox", "simulators"})
class StatusDesk {

    private final TransferBook book;

    StatusDesk(TransferBook book) {
        this.book = book;
    }

    SnapAnswer answer(SnapMessage message, Told told) {
        return told.forced(message.service()).orElseGet(() -> lookUp(message, told));
    }

    /** The transfer that a message asks about. */
    Optional<Transfer> subjectOf(SnapMessage message) {
        return Optional.of(message.field("originalPartnerReferenceNo"))
                .filter(reference -> !reference.isBlank())
                .flatMap(book::find)
                .filter(found -> found.state() != State.LOST);
    }

    private SnapAnswer lookUp(SnapMessage message, Told told) {
        subjectOf(message)
                .filter(found -> found.state() == State.PENDING && told.status().isEmpty())
                .ifPresent(pending -> book.conclude(pending.partnerReferenceNo(), Fate.endOf(pending)));
        if (told.is("RETURNED")) {
            book.giveBack(message.field("originalPartnerReferenceNo"));
        }
        return subjectOf(message)
                .map(found -> SnapAnswer.successful(
                        message.service(), fields(found, told.status().orElse(statusOf(found.state())))))
                .orElseGet(() -> SnapAnswer.of(message.service(), 404, "01", "Transaction Not Found"));
    }

    private static Map<String, Object> fields(Transfer transfer, String status) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("originalPartnerReferenceNo", transfer.partnerReferenceNo());
        fields.put("originalReferenceNo", transfer.referenceNo());
        fields.put("serviceCode", transfer.service());
        fields.put("transactionDate", transfer.transactionDate());
        fields.put("amount", Map.of("value", transfer.value(), "currency", "IDR"));
        fields.put("beneficiaryAccountNo", transfer.beneficiaryAccountNo());
        fields.put("beneficiaryBankCode", transfer.beneficiaryBankCode());
        fields.put("sourceAccountNo", transfer.sourceAccountNo());
        fields.put("referenceNumber", transfer.referenceNo());
        fields.put("previousResponseCode", transfer.responseCode());
        fields.put("latestTransactionStatus", status);
        fields.put("transactionStatusDesc", descriptionOf(status));
        return fields;
    }

    static String statusOf(State state) {
        return switch (state) {
            case BOOKED -> "00";
            case PENDING -> "03";
            case RETURNED -> "04";
            case FAILED, REFUSED -> "06";
            case LOST -> "07";
        };
    }

    private static String descriptionOf(String status) {
        return switch (status) {
            case "00" -> "success";
            case "01" -> "initiated";
            case "02" -> "paying";
            case "03" -> "pending";
            case "04" -> "refunded";
            case "05" -> "cancelled";
            case "06" -> "failed";
            case "07" -> "not found";
            default -> "";
        };
    }
}
