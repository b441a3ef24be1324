package id.jht.benefit.print;

import id.jht.shared.Rupiah;
import java.util.Locale;

/** An amount as it is spoken (terbilang), up to the greatest that {@link Rupiah} holds. */
public final class AmountInWords {

    private AmountInWords() {}

    /** For example {@code Sembilan puluh tujuh juta lima ratus ribu rupiah}. */
    public static String of(Rupiah amount, Locale locale) {
        var words = locale.getLanguage().equals("en")
                ? EnglishNumber.of(amount.amount())
                : IndonesianNumber.of(amount.amount());
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + " rupiah";
    }
}
