package id.jht.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** Times as people in Indonesia write them: {@code Senin, 9 November 2026 pukul 09.00 WIB}. */
public record ReadableTime(Locale locale, ZoneId zone) {

    private static final Map<String, String> SHORT_ZONES =
            Map.of("Asia/Jakarta", "WIB", "Asia/Pontianak", "WIB", "Asia/Makassar", "WITA", "Asia/Jayapura", "WIT");

    public String moment(Instant at) {
        return day(at) + (isIndonesian() ? " pukul " : ", ") + time(at);
    }

    /** Date and time without the name of the day, for lists. */
    public String shortMoment(Instant at) {
        return date(at.atZone(zone).toLocalDate()) + ", " + time(at);
    }

    public String day(Instant at) {
        return format("EEEE, d MMMM yyyy").format(at.atZone(zone));
    }

    public String date(LocalDate date) {
        return format("d MMMM yyyy").format(date);
    }

    public String time(Instant at) {
        return format(isIndonesian() ? "HH.mm" : "HH:mm").format(at.atZone(zone)) + " "
                + SHORT_ZONES.getOrDefault(zone.getId(), zone.getId());
    }

    private DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale);
    }

    private boolean isIndonesian() {
        return locale.getLanguage().equals("id") || locale.getLanguage().equals("in");
    }
}
