package id.jht.portal.tracking;

import id.jht.shared.Violation;
import java.util.List;

/** Words of the member that are passed on as they are. */
final class FreeWords {

    private static final int LONGEST = 2000;

    private FreeWords() {}

    static List<Violation> check(String field, String words) {
        return words.isBlank() ? List.of(Violation.of(field, "REQUIRED")) : checkLength(field, words);
    }

    static List<Violation> checkLength(String field, String words) {
        return words.length() > LONGEST ? List.of(Violation.of(field, "TOO_LONG", LONGEST)) : List.of();
    }
}
