package id.jht.process.engine;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/** ISO 8601 as timers and retry cycles write it. The engine finds a misspelt one only when a claim gets there. */
final class Times {

    private Times() {}

    static boolean isDuration(String text) {
        return reads(() -> Duration.parse(text)) || reads(() -> Period.parse(text));
    }

    /** Months and years, which have no fixed length, count from the given moment. */
    static Duration duration(String text, Instant from) {
        var written = text.strip();
        if (written.contains("T")) {
            return Duration.parse(written);
        }
        var start = LocalDate.ofInstant(from, ZoneOffset.UTC);
        return Duration.ofDays(ChronoUnit.DAYS.between(start, start.plus(Period.parse(written))));
    }

    static boolean isDate(String text) {
        return reads(() -> OffsetDateTime.parse(text));
    }

    /** {@code R/P7D}, {@code R3/PT1H}. */
    static boolean isCycle(String text) {
        return text.matches("R\\d*/.+") && isDuration(text.substring(text.indexOf('/') + 1));
    }

    static boolean isRetryCycle(String text) {
        return Arrays.stream(text.strip().split(",")).map(String::strip).allMatch(it -> isDuration(it) || isCycle(it));
    }

    private static boolean reads(Runnable reading) {
        try {
            reading.run();
            return true;
        } catch (DateTimeException misspelt) {
            return false;
        }
    }
}
