package id.jht.document;

import id.jht.claim.ClaimNumber;
import id.jht.shared.Violation;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The papers of claims, table {@code document}, stored in the claim's transaction. */
@Component
public class Documents {

    /** What is wrong with papers as they arrive: empty, too large, wrong content, too many; the field is the type. */
    public List<Violation> check(List<Paper> papers) {
        throw new UnsupportedOperationException();
    }

    /** Stores checked papers. */
    public void keep(ClaimNumber number, List<Paper> papers) {
        throw new UnsupportedOperationException();
    }

    /** All papers of a claim, in the order of their arrival, superseded ones included. */
    public List<StoredDocument> of(ClaimNumber number) {
        throw new UnsupportedOperationException();
    }

    /** The file of one paper of this claim. */
    public byte[] content(ClaimNumber number, UUID id) {
        throw new UnsupportedOperationException();
    }
}
