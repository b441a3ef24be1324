package id.jht.document;

import id.jht.claim.ClaimNumber;
import id.jht.shared.RoundTrip;
import id.jht.shared.Violation;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** The papers of claims, table {@code document}, stored in the claim's transaction. */
@Component
public class Documents {

    private final DocumentTable table;
    private final PaperInspection inspection;
    private final DocumentLimits limits;
    private final Clock clock;

    Documents(DocumentTable table, PaperInspection inspection, DocumentLimits limits, Clock clock) {
        this.table = table;
        this.inspection = inspection;
        this.limits = limits;
        this.clock = clock;
    }

    /** How large a single paper may be. */
    public long mostMegabytes() {
        return limits.maxFile().toMegabytes();
    }

    public long mostBytes() {
        return limits.maxFile().toBytes();
    }

    /** Papers may be PDFs; a face may not. */
    public boolean isPdf(byte[] content) {
        return MediaTypes.of(content).equals(MediaTypes.PDF);
    }

    /** What is wrong with papers as they arrive: empty, too large, wrong content, too many; the field is the type. */
    public List<Violation> check(List<Paper> papers) {
        var together = checkTogether(papers);
        if (!together.isEmpty()) {
            return together;
        }
        var violations = new ArrayList<Violation>();
        for (var paper : papers) {
            if (inspection.inspect(paper.content()) instanceof Finding.Unfit unfit) {
                violations.add(unfit.at(paper.type()));
            }
        }
        return violations;
    }

    /** Too many or too much at once is not even looked into. */
    private List<Violation> checkTogether(List<Paper> papers) {
        if (papers.size() > limits.maxFiles()) {
            var first = papers.get(limits.maxFiles()).type().name();
            return List.of(Violation.of(first, "DOCUMENT_TOO_MANY", limits.maxFiles()));
        }
        var bytes = papers.stream().mapToLong(paper -> paper.content().length).sum();
        if (bytes > limits.maxTotal().toBytes()) {
            var last = papers.get(papers.size() - 1).type().name();
            return List.of(Violation.of(
                    last, "DOCUMENT_TOO_LARGE_TOGETHER", limits.maxTotal().toMegabytes()));
        }
        return List.of();
    }

    /** Stores checked papers. */
    public void keep(ClaimNumber number, List<Paper> papers) {
        var documents = papers.stream()
                .map(paper -> new NewDocument(paper, inspection.describe(paper.content())))
                .toList();
        table.add(number, documents, clock.instant());
    }

    /** All papers of a claim, in the order of their arrival, superseded ones included. */
    public List<StoredDocument> of(ClaimNumber number) {
        return table.of(number);
    }

    public Supplier<List<StoredDocument>> of(ClaimNumber number, RoundTrip trip) {
        return table.of(number, trip);
    }

    /**
     * The file of one paper of this claim.
     *
     * @throws NoSuchElementException when this claim has no such paper
     */
    public byte[] content(ClaimNumber number, UUID id) {
        return table.content(number, id).orElseThrow(() -> new NoSuchElementException("no such paper"));
    }
}
