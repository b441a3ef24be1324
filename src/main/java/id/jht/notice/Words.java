package id.jht.notice;

import id.jht.benefit.Figures;
import id.jht.benefit.Rounding;
import id.jht.shared.Rupiah;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** One reader's language and the branch's zone: sentences, dates and sums as this reader writes them. */
record Words(MessageSource messages, Locale locale, ZoneId zone) {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");
    private static final Figures FIGURES = new Figures(INDONESIAN);

    static Locale localeOf(String language) {
        return "en".equals(language) ? Locale.ENGLISH : INDONESIAN;
    }

    String say(String code, Object... arguments) {
        return messages.getMessage(code, arguments, locale);
    }

    /** A text of another room; its absence must not keep a mail from being written. */
    String borrow(String code, String otherwise) {
        var text = messages.getMessage(code, null, otherwise, locale);
        return text == null ? otherwise : text;
    }

    String date(LocalDate date) {
        return DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", locale).format(date);
    }

    String date(Instant at) {
        return date(LocalDate.ofInstant(at, zone));
    }

    /** With the short name of the zone: WIB, WITA or WIT. */
    String dateAndTime(Instant at) {
        var pattern = say("notice.date-and-time");
        return DateTimeFormatter.ofPattern(pattern, locale).withZone(zone).format(at) + " " + zoneName();
    }

    private String zoneName() {
        return DateTimeFormatter.ofPattern("zzz", INDONESIAN).format(Instant.EPOCH.atZone(zone));
    }

    static String money(Rupiah sum) {
        return FIGURES.money(sum);
    }

    static String money(Rounding rounding) {
        return FIGURES.money(rounding);
    }
}
