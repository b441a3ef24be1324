package id.jht.document;

import id.jht.claim.Channel;
import id.jht.claim.ClaimCause;
import java.time.LocalDate;
import java.util.List;

/** Seam to the table {@code required-documents}. */
public interface DocumentRules {

    List<RequiredDocument> documentsFor(ClaimCause cause, Channel channel, boolean fastRoute, LocalDate filedOn);
}
