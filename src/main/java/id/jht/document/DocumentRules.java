package id.jht.document;

import java.util.List;

/** Seam to the table {@code required-documents}, in the version that was known then. */
public interface DocumentRules {

    List<RequiredDocument> documentsFor(PaperCase paperCase);
}
