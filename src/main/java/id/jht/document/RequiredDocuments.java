package id.jht.document;

import id.jht.claim.Channel;
import id.jht.claim.ClaimCause;
import id.jht.shared.Violation;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which papers a cause needs, and which of them are missing. */
@Component
public class RequiredDocuments {

    public List<RequiredDocument> of(ClaimCause cause, Channel channel, boolean fastRoute, LocalDate filedOn) {
        throw new UnsupportedOperationException();
    }

    /** One violation {@code DOCUMENT_MISSING} per paper that is required and not among those given. */
    public List<Violation> missing(List<RequiredDocument> asked, Set<DocumentType> given) {
        throw new UnsupportedOperationException();
    }
}
