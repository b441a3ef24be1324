package id.jht.filing;

import id.jht.claim.ClaimCause;
import id.jht.claim.Housing;
import id.jht.shared.BankAccount;
import id.jht.shared.Banks;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a partial claim of 30 percent is for. A mortgage is paid to or through the lending bank (domain rule E8). */
final class HousingFields {

    private static final ClaimForm.Housing NOTHING = new ClaimForm.Housing(null, null, null);

    private HousingFields() {}

    static @Nullable Housing read(
            ClaimForm form, @Nullable ClaimCause cause, @Nullable BankAccount account, Fields fields) {
        if (cause != ClaimCause.PARTIAL_30) {
            return null;
        }
        var typed = form.housing() == null ? NOTHING : form.housing();
        var variant = fields.constant("housing.variant", typed.variant(), Housing.Variant.class, "HOUSING_VARIANT");
        var purpose = fields.text("housing.purpose", typed.purpose(), 100);
        var lender = variant == Housing.Variant.MORTGAGE
                ? fields.value("housing.bankCode", typed.bankCode(), HousingFields::bank, "BANK_UNKNOWN")
                : fields.optional("housing.bankCode", typed.bankCode(), HousingFields::bank, "BANK_UNKNOWN");
        if (variant == null) {
            return null;
        }
        var housing = new Housing(variant, purpose, lender);
        if (housing.isMortgage() && lender != null && account != null && !lender.equals(account.bankCode())) {
            fields.wrong("bankCode", "ACCOUNT_NOT_AT_LENDER");
        }
        return housing;
    }

    private static Optional<String> bank(String code) {
        return Banks.find(code).map(Banks.Bank::code);
    }
}
