package id.jht.disbursement.snap;

import static id.jht.disbursement.snap.SnapService.INQUIRY_EXTERNAL;
import static id.jht.disbursement.snap.SnapService.INQUIRY_INTERNAL;
import static id.jht.disbursement.snap.SnapService.TRANSFER_STATUS;

import id.jht.disbursement.Bank;
import id.jht.disbursement.Bank.Answer.Outcome;
import id.jht.disbursement.BankUnavailableException;
import id.jht.shared.BankAccount;
import org.springframework.stereotype.Component;

/** The bank that speaks SNAP BI. */
@Component
class SnapBank implements Bank {

    private final SnapChannel channel;
    private final SnapBodies bodies;

    SnapBank(SnapChannel channel, SnapBodies bodies) {
        this.channel = channel;
        this.bodies = bodies;
    }

    @Override
    public boolean holds(BankAccount account) {
        return bodies.isOwnBank(account);
    }

    @Override
    public Inquiry inquire(BankAccount account, String reference) {
        var service = holds(account) ? INQUIRY_INTERNAL : INQUIRY_EXTERNAL;
        try {
            return inquiryOf(channel.call(service, bodies.inquiry(account, reference), reference));
        } catch (NoAnswerException silent) {
            throw new BankUnavailableException(String.valueOf(silent.getMessage()));
        }
    }

    private static Inquiry inquiryOf(Reply reply) {
        if (ResponseCodes.isSuccess(reply.code())) {
            return new Inquiry.Found(reply.text("beneficiaryAccountName"));
        }
        return ResponseCodes.accountRefusal(reply.code())
                .<Inquiry>map(reason -> new Inquiry.Refused(reason, reply.code() + " " + reply.message()))
                .orElseThrow(() -> new BankUnavailableException(
                        "account inquiry: " + reply.httpStatus() + " " + reply.code() + " " + reply.message()));
    }

    @Override
    public Answer transfer(Order order) {
        var service = SnapBodies.serviceOf(order.rail());
        try {
            var reply = channel.call(service, bodies.transfer(order), order.partnerReferenceNo(), order.externalId());
            return ResponseCodes.saysOriginalExists(reply.code())
                    ? status(order, reply.externalId())
                    : answer(outcomeOfTransfer(order, reply), reply, "referenceNo", reply.externalId());
        } catch (NoAnswerException silent) {
            return unknown(silent, silent.externalId());
        }
    }

    private static Outcome outcomeOfTransfer(Order order, Reply reply) {
        return reply.echoes("partnerReferenceNo", order.partnerReferenceNo()) && reply.echoes(order.amount())
                ? ResponseCodes.outcomeOfTransfer(reply.code())
                : Outcome.UNKNOWN;
    }

    @Override
    public Answer status(Order order) {
        return status(order, "");
    }

    private Answer status(Order order, String sentAs) {
        try {
            var reply = channel.call(TRANSFER_STATUS, bodies.status(order, sentAs), order.partnerReferenceNo());
            return answer(outcomeOfStatus(order, reply), reply, "originalReferenceNo", sentAs);
        } catch (NoAnswerException silent) {
            return unknown(silent, sentAs);
        }
    }

    private static Outcome outcomeOfStatus(Order order, Reply reply) {
        if (!isAbout(order, reply)) {
            return Outcome.UNKNOWN;
        }
        if (ResponseCodes.isTransactionNotFound(reply.code())) {
            return Outcome.NOT_FOUND;
        }
        return ResponseCodes.isSuccess(reply.code())
                ? ResponseCodes.outcomeOfStatus(
                        reply.text("latestTransactionStatus"), reply.text("previousResponseCode"))
                : Outcome.UNKNOWN;
    }

    /** Another reference or amount is no answer about this order: a person must look. */
    private static boolean isAbout(Order order, Reply reply) {
        return reply.echoes("originalPartnerReferenceNo", order.partnerReferenceNo()) && reply.echoes(order.amount());
    }

    /** @param externalId under which the order itself went out; empty for a question about it */
    private static Answer answer(Outcome outcome, Reply reply, String referenceField, String externalId) {
        var status = reply.text("transactionStatusDesc");
        var message = status.isEmpty() ? reply.message() : reply.message() + ": " + status;
        return new Answer(outcome, reply.code(), message, reply.text(referenceField), externalId);
    }

    private static Answer unknown(NoAnswerException silent, String externalId) {
        return new Answer(Outcome.UNKNOWN, "", String.valueOf(silent.getMessage()), "", externalId);
    }
}
