package id.jht.api;

import id.jht.shared.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words of the member that are passed on as they are. */
final class FreeText {

    private static final int LONGEST = 2000;

    private FreeText() {}

    static String required(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw new RefusedRequestException(List.of(Violation.of(field, "REQUIRED")));
        }
        return optional(field, text);
    }

    static String optional(String field, @Nullable String text) {
        if (text == null) {
            return "";
        }
        if (text.length() > LONGEST) {
            throw new RefusedRequestException(List.of(Violation.of(field, "TOO_LONG", LONGEST)));
        }
        return text.strip();
    }
}
