package id.jht.document;

import id.jht.claim.ClaimNumber;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Papers as pictures for the desk, made by the server. */
@Component
public class PageImages {

    /** One page as PNG, at most {@code width} pixels wide; pages count from 1. */
    public byte[] page(ClaimNumber number, UUID document, int page, int width) {
        throw new UnsupportedOperationException();
    }

    /** All current papers of a claim side by side with their names, as one PNG. */
    public byte[] sheet(ClaimNumber number) {
        throw new UnsupportedOperationException();
    }
}
