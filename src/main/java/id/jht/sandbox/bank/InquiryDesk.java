package id.jht.sandbox.bank;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Says whose an account is. */
@Component
@Profile({"sandbox", "simulators"})
class InquiryDesk {

    private final SandboxAccounts accounts;
    private final SimulatedBankSettings settings;
    private final TransferBook book;

    InquiryDesk(SandboxAccounts accounts, SimulatedBankSettings settings, TransferBook book) {
        this.accounts = accounts;
        this.settings = settings;
        this.book = book;
    }

    SnapAnswer answer(SnapMessage message, Told told) {
        return told.forced(message.service()).orElseGet(() -> lookUp(message));
    }

    private SnapAnswer lookUp(SnapMessage message) {
        var isInternal = message.service() == SnapPath.INQUIRY_INTERNAL;
        var bank = isInternal ? settings.bankCode() : message.field("beneficiaryBankCode");
        return accounts.holderOf(bank, message.field("beneficiaryAccountNo"))
                .map(holder -> SnapAnswer.successful(message.service(), fields(message, bank, holder, isInternal)))
                .orElseGet(() -> SnapAnswer.of(message.service(), 404, "11", "Invalid Card/Account/Customer"));
    }

    private Map<String, Object> fields(SnapMessage message, String bank, String holder, boolean isInternal) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("referenceNo", book.nextReference());
        fields.put("partnerReferenceNo", message.field("partnerReferenceNo"));
        fields.put("beneficiaryAccountName", holder);
        fields.put("beneficiaryAccountNo", message.field("beneficiaryAccountNo"));
        if (isInternal) {
            fields.put("beneficiaryAccountStatus", "ACTIVE");
            fields.put("beneficiaryAccountType", "S");
        } else {
            fields.put("beneficiaryBankCode", bank);
        }
        fields.put("currency", "IDR");
        return fields;
    }
}
