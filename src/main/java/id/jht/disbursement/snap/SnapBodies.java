package id.jht.disbursement.snap;

import static id.jht.disbursement.snap.SnapService.TRANSFER_INTERBANK;
import static id.jht.disbursement.snap.SnapService.TRANSFER_INTRABANK;
import static id.jht.disbursement.snap.SnapService.TRANSFER_RTGS;
import static id.jht.disbursement.snap.SnapService.TRANSFER_SKN;

import id.jht.disbursement.Bank.Order;
import id.jht.disbursement.Rail;
import id.jht.shared.BankAccount;
import id.jht.shared.Rupiah;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The bodies of our messages. The same order always gives the same bytes, so that the bank sees a repetition as one. */
@Component
class SnapBodies {

    private final BankSettings settings;

    SnapBodies(BankSettings settings) {
        this.settings = settings;
    }

    boolean isOwnBank(BankAccount account) {
        return account.bankCode().equals(settings.ownBankCode());
    }

    static SnapService serviceOf(Rail rail) {
        return switch (rail) {
            case INTRABANK -> TRANSFER_INTRABANK;
            case BI_FAST -> TRANSFER_INTERBANK;
            case RTGS -> TRANSFER_RTGS;
            case SKN -> TRANSFER_SKN;
        };
    }

    Map<String, ?> inquiry(BankAccount account, String reference) {
        var body = new LinkedHashMap<String, Object>();
        if (!isOwnBank(account)) {
            body.put("beneficiaryBankCode", account.bankCode());
        }
        body.put("beneficiaryAccountNo", account.number());
        body.put("partnerReferenceNo", reference);
        return body;
    }

    /** The fee is ours, so that the member gets the full net. */
    Map<String, ?> transfer(Order order) {
        var body = new LinkedHashMap<String, Object>();
        body.put("partnerReferenceNo", order.partnerReferenceNo());
        body.put("amount", amount(order.amount()));
        if (order.rail() != Rail.INTRABANK) {
            body.put("beneficiaryAccountName", order.holderName());
            body.put("beneficiaryBankCode", order.account().bankCode());
        }
        body.put("beneficiaryAccountNo", order.account().number());
        body.put("sourceAccountNo", settings.sourceAccount());
        body.put("transactionDate", SnapTime.of(order.orderedAt()));
        body.put("feeType", "OUR");
        body.put("customerReference", order.customerReference());
        return body;
    }

    /** @param sentAs number of the message by which the order went out last; empty when the order knows it */
    Map<String, ?> status(Order order, String sentAs) {
        var body = new LinkedHashMap<String, Object>();
        body.put("originalPartnerReferenceNo", order.partnerReferenceNo());
        body.put("originalExternalId", sentAs.isEmpty() ? order.externalId() : sentAs);
        body.put("serviceCode", serviceOf(order.rail()).code());
        body.put("transactionDate", SnapTime.of(order.orderedAt()));
        body.put("amount", amount(order.amount()));
        return body;
    }

    static String value(Rupiah amount) {
        return amount.amount() + ".00";
    }

    private static Map<String, String> amount(Rupiah amount) {
        var both = new LinkedHashMap<String, String>();
        both.put("value", value(amount));
        both.put("currency", "IDR");
        return both;
    }
}
