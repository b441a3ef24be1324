package id.jht.document;

import id.jht.shared.Violation;
import java.util.List;

/** What a look into a file has found. */
sealed interface Finding {

    /** A file that an officer can look at. */
    record Sound(String mediaType, int pages) implements Finding {}

    /** A file that is not taken; code and arguments are those of the {@link Violation}. */
    record Unfit(String code, List<Object> arguments) implements Finding {

        Violation at(DocumentType type) {
            return new Violation(type.name(), code, arguments);
        }
    }

    static Finding unfit(String code, Object... arguments) {
        return new Unfit(code, List.of(arguments));
    }
}
