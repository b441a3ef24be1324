package id.jht.sandbox.bank;

import id.jht.sandbox.bank.Transfer.State;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Takes transfers: each reference once, whatever comes twice. */
@Component
@Profile({"sandbox", "simulators"})
class TransferDesk {

    private static final Pattern AMOUNT = Pattern.compile("[1-9][0-9]{0,15}\\.[0-9]{2}");
    private static final int REFERENCE_LENGTH = 64;
    private static final int CUSTOMER_REFERENCE_LENGTH = 30;

    private final TransferBook book;
    private final NotifyDesk notifications;
    private final SimulatedBankSettings settings;

    TransferDesk(TransferBook book, NotifyDesk notifications, SimulatedBankSettings settings) {
        this.book = book;
        this.notifications = notifications;
        this.settings = settings;
    }

    SnapAnswer answer(SnapMessage message, Told told) {
        return refusalOfBody(message).orElseGet(() -> take(message, told));
    }

    private Optional<SnapAnswer> refusalOfBody(SnapMessage message) {
        var service = message.service();
        if (!AMOUNT.matcher(amountOf(message)).matches()) {
            return Optional.of(SnapAnswer.malformed(service, "amount.value"));
        }
        if (message.field("partnerReferenceNo").length() > REFERENCE_LENGTH) {
            return Optional.of(SnapAnswer.malformed(service, "partnerReferenceNo"));
        }
        if (message.field("customerReference").length() > CUSTOMER_REFERENCE_LENGTH) {
            return Optional.of(SnapAnswer.malformed(service, "customerReference"));
        }
        return service == SnapPath.TRANSFER_INTERBANK && rupiahOf(message) > settings.interbankLimit()
                ? Optional.of(SnapAnswer.of(service, 403, "02", "Exceeds Transaction Amount Limit"))
                : Optional.empty();
    }

    private SnapAnswer take(SnapMessage message, Told told) {
        var known = book.find(message.field("partnerReferenceNo"));
        if (known.isPresent() && known.get().state() != State.LOST) {
            return repeated(message, known.get());
        }
        var fate = Fate.of(told, message.field("beneficiaryAccountNo"), known.isPresent());
        var transfer = transfer(message, fate);
        if (!book.receive(transfer)) {
            // somebody else has brought the same reference since we looked
            return book.find(transfer.partnerReferenceNo())
                    .map(first -> repeated(message, first))
                    .orElseThrow();
        }
        if (told.is("NOTIFIES")) {
            notifications.callSoon(transfer.partnerReferenceNo());
        }
        return answer(message.service(), fate, transfer);
    }

    private static SnapAnswer repeated(SnapMessage message, Transfer first) {
        var service = message.service();
        if (!first.body().equals(message.minified())) {
            return SnapAnswer.of(service, 404, "18", "Inconsistent Request");
        }
        return first.state() == State.REFUSED
                ? new SnapAnswer(first.responseCode(), "Refused before", Map.of())
                : SnapAnswer.of(service, 409, "01", "Duplicate partnerReferenceNo");
    }

    private Transfer transfer(SnapMessage message, Fate fate) {
        var service = message.service();
        var bank = message.field("beneficiaryBankCode");
        return new Transfer(
                message.field("partnerReferenceNo"),
                service.code(),
                message.minified(),
                message.field("customerReference"),
                bank.isEmpty() ? settings.bankCode() : bank,
                message.field("beneficiaryAccountNo"),
                message.field("sourceAccountNo"),
                rupiahOf(message),
                message.field("transactionDate"),
                book.nextReference(),
                fate.state(),
                fate.answer(service).code(),
                null);
    }

    private static SnapAnswer answer(SnapPath service, Fate fate, Transfer transfer) {
        var answer = fate.answer(service);
        if (fate.httpStatus() != 200) {
            return answer;
        }
        var fields = new LinkedHashMap<String, Object>();
        fields.put("referenceNo", transfer.referenceNo());
        fields.put("partnerReferenceNo", transfer.partnerReferenceNo());
        fields.put("amount", Map.of("value", transfer.value(), "currency", "IDR"));
        fields.put("beneficiaryAccountNo", transfer.beneficiaryAccountNo());
        fields.put("beneficiaryBankCode", transfer.beneficiaryBankCode());
        fields.put("sourceAccountNo", transfer.sourceAccountNo());
        return new SnapAnswer(answer.code(), answer.message(), fields);
    }

    private static String amountOf(SnapMessage message) {
        return message.body().path("amount").path("value").asText("");
    }

    private static long rupiahOf(SnapMessage message) {
        return Long.parseLong(amountOf(message).replaceAll("\\..*", ""));
    }
}
