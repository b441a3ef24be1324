package id.jht.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An e-mail address that a mail server will accept; 254 characters at most. */
public record EmailAddress(String value) {

    private static final Pattern FORM = Pattern.compile(
            "(?=[^@]{1,64}@)[A-Za-z0-9_%+-]+(?:\\.[A-Za-z0-9_%+-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,24}");

    public EmailAddress {
        if (value.length() > 254 || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not an e-mail address");
        }
    }

    public static EmailAddress of(String value) {
        return new EmailAddress(value);
    }

    public static Optional<EmailAddress> parse(@Nullable String text) {
        return Optional.ofNullable(text)
                .map(typed -> typed.strip().toLowerCase(Locale.ROOT))
                .filter(typed -> typed.length() <= 254 && FORM.matcher(typed).matches())
                .map(EmailAddress::new);
    }

    @Override
    public String toString() {
        return value.charAt(0) + "•••" + value.substring(value.indexOf('@'));
    }
}
