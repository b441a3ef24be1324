package id.jht.document;

import id.jht.claim.ClaimNumber;
import id.jht.shared.Violation;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The member's answer to refused papers. */
@Component
public class Corrections {

    /** Types that are refused and not yet replaced. */
    public Set<DocumentType> asked(ClaimNumber number) {
        throw new UnsupportedOperationException();
    }

    /**
     * Takes new papers, and wakes the process when every refused paper has been replaced. Nothing is stored when a
     * violation is returned.
     *
     * @throws id.jht.shared.WrongStateException when the claim does not wait for papers
     */
    public List<Violation> receive(ClaimNumber number, List<Paper> papers) {
        throw new UnsupportedOperationException();
    }
}
