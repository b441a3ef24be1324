package id.jht.desk;

import id.jht.claim.Claimant;
import id.jht.document.CardReading;
import id.jht.shared.PersonName;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing on the card as a machine read it, beside what was typed.
 *
 * @param field its label is the message {@code desk.field.NAME}
 * @param read null when the machine did not find it
 */
record ReadField(String field, String typed, @Nullable String read, Agreement agreement) {

    enum Agreement {
        SAME,
        ALMOST,
        DIFFERENT,
        NOT_READ
    }

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");
    private static final double ALMOST_THE_SAME = 0.8;

    static List<ReadField> of(Claimant typed, CardReading.Found found) {
        return List.of(
                exactly("nik", typed.identity().value(), found.nik()),
                name(typed.fullName(), found.name()),
                exactly("birthDate", typed.birthDate().format(DAY), day(found.birthDate())));
    }

    private static ReadField exactly(String field, String typed, @Nullable String read) {
        return new ReadField(
                field,
                typed,
                read,
                read == null ? Agreement.NOT_READ : read.equals(typed) ? Agreement.SAME : Agreement.DIFFERENT);
    }

    /** A machine mistakes a letter more easily than a member does. */
    private static ReadField name(String typed, @Nullable String read) {
        if (read == null) {
            return new ReadField("name", typed, null, Agreement.NOT_READ);
        }
        var alike = PersonName.of(typed).similarityTo(PersonName.of(read));
        return new ReadField(
                "name",
                typed,
                read,
                alike == 1 ? Agreement.SAME : alike >= ALMOST_THE_SAME ? Agreement.ALMOST : Agreement.DIFFERENT);
    }

    private static @Nullable String day(@Nullable LocalDate date) {
        return date == null ? null : date.format(DAY);
    }
}
