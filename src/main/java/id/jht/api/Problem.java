package id.jht.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What went wrong, RFC 9457. */
record Problem(
        String type, String title, int status, @Nullable String detail, String instance, List<Fault> violations) {

    static final String MEDIA_TYPE = "application/problem+json";

    /** One fault of the request; {@code code} is stable, {@code message} is in the reader's language. */
    record Fault(String field, String code, String message) {}
}
