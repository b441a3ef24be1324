package id.jht.shared;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An account at an Indonesian bank.
 *
 * @param bankCode code of Bank Indonesia, three digits
 * @param number 8 to 20 digits
 */
public record BankAccount(String bankCode, String number) {

    private static final Pattern CODE = Pattern.compile("[0-9]{3}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{8,20}");

    public BankAccount {
        if (!CODE.matcher(bankCode).matches() || !NUMBER.matcher(number).matches()) {
            throw new IllegalArgumentException("not a bank account");
        }
    }

    public static Optional<BankAccount> parse(@Nullable String bankCode, @Nullable String number) {
        return isBankCode(bankCode) && isNumber(number)
                ? Optional.of(new BankAccount(String.valueOf(bankCode), String.valueOf(number)))
                : Optional.empty();
    }

    public static boolean isBankCode(@Nullable String text) {
        return text != null && CODE.matcher(text).matches();
    }

    public static boolean isNumber(@Nullable String text) {
        return text != null && NUMBER.matcher(text).matches();
    }

    /** All but the last four digits hidden. */
    public String masked() {
        return "••••" + number.substring(number.length() - 4);
    }

    @Override
    public String toString() {
        return bankCode + " " + masked();
    }
}
