package id.jht.benefit;

import id.jht.shared.Rupiah;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Figures as a reader writes them; amounts in the Indonesian form in every language, as on bank notes and slips. */
public record Figures(Locale locale) {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");

    /** For example {@code Rp 7.250.000}. */
    public String money(Rupiah amount) {
        return "Rp " + number(amount);
    }

    /** For example {@code 7.250.000}. */
    public String number(Rupiah amount) {
        return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(INDONESIAN)).format(amount.amount());
    }

    /** For example {@code −Rp 31}. */
    public String money(Rounding rounding) {
        return sign(rounding) + money(rounding.size());
    }

    /** With its sign, for example {@code −31} or {@code +50}; zero has none. */
    public String number(Rounding rounding) {
        return sign(rounding) + number(rounding.size());
    }

    private static String sign(Rounding rounding) {
        if (rounding.equals(Rounding.NONE)) {
            return "";
        }
        return rounding.amount() < 0 ? "−" : "+";
    }

    /** For example {@code 5,7%}. */
    public String percent(BigDecimal percent) {
        return new DecimalFormat("0.###", DecimalFormatSymbols.getInstance(locale)).format(percent) + "%";
    }

    /** For example {@code 23 November 2026}. */
    public String day(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(date);
    }
}
