package id.jht.shared;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Indonesian mobile number in E.164, e.g. {@code +6281200000001}. */
public record MobileNumber(String value) {

    private static final Pattern FORM = Pattern.compile("\\+628[1-9][0-9]{7,10}");

    public MobileNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not an Indonesian mobile number");
        }
    }

    public static MobileNumber of(String value) {
        return new MobileNumber(value);
    }

    /** Reads {@code 08…}, {@code 628…} and {@code +628…}, with spaces, dots or dashes. */
    public static Optional<MobileNumber> parse(@Nullable String text) {
        return Optional.ofNullable(text)
                .map(typed -> typed.replaceAll("[ .()-]", ""))
                .map(typed -> typed.startsWith("0") ? "+62" + typed.substring(1) : typed)
                .map(typed -> typed.startsWith("62") ? "+" + typed : typed)
                .filter(FORM.asMatchPredicate())
                .map(MobileNumber::new);
    }

    /** Link that opens a WhatsApp chat with this number. */
    public String whatsAppLink() {
        return "https://wa.me/" + value.substring(1);
    }

    public String masked() {
        return "•••••••••" + value.substring(value.length() - 3);
    }

    @Override
    public String toString() {
        return masked();
    }
}
