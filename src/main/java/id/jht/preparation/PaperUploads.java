package id.jht.preparation;

import id.jht.document.Documents;
import id.jht.document.Paper;
import id.jht.draft.DraftPaper;
import id.jht.draft.DraftPapers;
import id.jht.shared.Violation;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts papers into a draft, whichever way they come. */
@Component
public class PaperUploads {

    private final Documents documents;
    private final DraftPapers papers;

    PaperUploads(Documents documents, DraftPapers papers) {
        this.documents = documents;
        this.papers = papers;
    }

    /** What became of a paper. */
    public sealed interface Answer {}

    /** @param paper as it is kept; the same content sent again is the paper that was kept before */
    public record Kept(DraftPaper paper) implements Answer {}

    public record Refused(Violation violation) implements Answer {}

    /** How large a single paper may be. */
    public long mostBytes() {
        return documents.mostBytes();
    }

    /** @throws id.jht.membership.NeighbourUnavailableException when the scanner for malware does not answer */
    public Answer take(UUID draft, Paper paper) {
        return documents.check(List.of(paper)).stream()
                .findFirst()
                .<Answer>map(Refused::new)
                .orElseGet(() -> keep(draft, paper));
    }

    private Answer keep(UUID draft, Paper paper) {
        return papers.add(draft, paper.type(), paper.fileName(), paper.content())
                .<Answer>map(Kept::new)
                .orElseGet(() -> new Refused(Violation.of(paper.type().name(), "DRAFT_TOO_LARGE")));
    }
}
