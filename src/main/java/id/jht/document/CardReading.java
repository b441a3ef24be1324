package id.jht.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a machine made of the picture of an identity card. It helps the eye and decides nothing; nothing of it is kept. */
public sealed interface CardReading {

    /** No program for it is installed. */
    record Unavailable() implements CardReading {}

    /** It took too long, failed, or others are being read. */
    record Failed() implements CardReading {}

    /** What was found; null for what was not. */
    record Found(
            @Nullable String nik,
            @Nullable String name,
            @Nullable LocalDate birthDate) implements CardReading {

        public boolean isEmpty() {
            return nik == null && name == null && birthDate == null;
        }
    }
}
