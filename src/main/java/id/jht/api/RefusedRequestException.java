package id.jht.api;

import id.jht.shared.Violation;
import java.util.List;
import java.util.Set;

/**
 * The request was read and is refused with everything that is wrong with it; answered with 422, or with 413 or 415 when
 * nothing is wrong but the size or the content of papers.
 */
class RefusedRequestException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final Set<String> TOO_LARGE = Set.of("DOCUMENT_TOO_LARGE", "DOCUMENT_TOO_LARGE_TOGETHER");
    private static final Set<String> WRONG_CONTENT = Set.of("DOCUMENT_KIND");

    private final transient List<Violation> violations;
    private final boolean kept;

    RefusedRequestException(List<Violation> violations) {
        this(violations, false);
    }

    private RefusedRequestException(List<Violation> violations, boolean kept) {
        super(violations.size() + " violations");
        this.violations = violations;
        this.kept = kept;
    }

    /** Throws unless there is nothing to refuse; what was sent is kept nevertheless, so that it can be corrected. */
    static void keptUnlessEmpty(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new RefusedRequestException(violations, true);
        }
    }

    boolean isKept() {
        return kept;
    }

    /** Throws unless there is nothing to refuse. */
    static void unlessEmpty(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new RefusedRequestException(violations);
        }
    }

    List<Violation> violations() {
        return violations;
    }

    int status() {
        var codes = violations.stream().map(Violation::code).toList();
        if (TOO_LARGE.containsAll(codes)) {
            return 413;
        }
        return WRONG_CONTENT.containsAll(codes) ? 415 : 422;
    }
}
