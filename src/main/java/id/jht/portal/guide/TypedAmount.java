package id.jht.portal.guide;

import id.jht.shared.Rupiah;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads rupiah as people write them: {@code 15000000}, {@code 15.000.000}, {@code Rp 15,000,000}. */
final class TypedAmount {

    private static final Pattern PLAIN = Pattern.compile("[0-9]{1,14}");
    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}([., ])[0-9]{3}(\\1[0-9]{3}){0,3}");

    private TypedAmount() {}

    static Optional<Rupiah> parse(String typed) {
        var figures = typed.strip().replaceFirst("(?i)^rp\\.?\\s*", "").replaceFirst(",-$", "");
        return PLAIN.matcher(figures).matches() || GROUPED.matcher(figures).matches()
                ? Optional.of(Rupiah.of(Long.parseLong(figures.replaceAll("[^0-9]", ""))))
                : Optional.empty();
    }
}
