package id.jht.desk;

import id.jht.claim.ClaimNumber;
import id.jht.document.DocumentType;
import id.jht.document.DocumentVerdict;
import id.jht.document.StoredDocument;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Two papers of a claim side by side, or one beside what was typed.
 *
 * @param left empty when the claim has no paper
 * @param right empty for what was typed
 */
record PaperDesk(ClaimNumber number, List<StoredDocument> papers, Optional<PaperView> left, Optional<PaperView> right) {

    static final String TYPED = "typed";

    /** As asked for; else the first paper without a verdict, beside the one in whose place it was sent. */
    static PaperDesk of(ClaimNumber number, List<StoredDocument> papers, String left, String right) {
        var first = known(papers, left).or(() -> firstOf(papers).map(PaperView::of));
        var beside = right.isEmpty()
                ? first.flatMap(view -> olderThan(papers, view)).map(PaperView::of)
                : known(papers, right);
        return new PaperDesk(number, papers, first, beside);
    }

    static String address(ClaimNumber number, PaperView left, Optional<PaperView> right) {
        return "/desk/claims/" + number + "/papers?left=" + left + "&right="
                + right.map(PaperView::toString).orElse(TYPED);
    }

    private static Optional<PaperView> known(List<StoredDocument> papers, String view) {
        return PaperView.parse(view)
                .filter(asked -> papers.stream()
                        .anyMatch(paper -> paper.id().equals(asked.paper())
                                && asked.page() >= 1
                                && asked.page() <= paper.pages()));
    }

    private static Optional<StoredDocument> firstOf(List<StoredDocument> papers) {
        return Stream.<Predicate<StoredDocument>>of(
                        paper -> !paper.superseded() && paper.verdict() == null,
                        paper -> !paper.superseded(),
                        paper -> true)
                .flatMap(wanted -> papers.stream().filter(wanted))
                .findFirst();
    }

    private static Optional<StoredDocument> olderThan(List<StoredDocument> papers, PaperView view) {
        return papers.stream()
                .filter(paper -> paper.id().equals(view.paper()) && !paper.superseded())
                .flatMap(paper -> papers.stream().filter(other -> other.superseded() && other.type() == paper.type()))
                .reduce((earlier, later) -> later);
    }

    public String leftShown() {
        return left.map(PaperView::toString).orElse("");
    }

    public String rightShown() {
        return right.map(PaperView::toString).orElse(TYPED);
    }

    public List<Pane> panes() {
        return List.of(new Pane(this, true, left.orElse(null)), new Pane(this, false, right.orElse(null)));
    }

    /** The current card that a machine can read. */
    public Optional<StoredDocument> card() {
        return papers.stream()
                .filter(paper -> paper.type() == DocumentType.KTP && !paper.superseded())
                .findFirst();
    }

    /** One half, and the addresses of the desk with that half changed. */
    record Pane(PaperDesk desk, boolean isLeft, @Nullable PaperView view) {

        public String side() {
            return isLeft ? "left" : "right";
        }

        public @Nullable StoredDocument paper() {
            return view == null
                    ? null
                    : desk.papers.stream()
                            .filter(paper -> paper.id().equals(view.paper()))
                            .findFirst()
                            .orElse(null);
        }

        public boolean isRefused() {
            var paper = paper();
            return paper != null && paper.verdict() == DocumentVerdict.REFUSED;
        }

        public String image() {
            return view == null
                    ? ""
                    : "/desk/claims/" + desk.number + "/papers/" + view.paper() + "/" + view.page() + ".png?width="
                            + view.width() + "&turn=" + view.turns();
        }

        public String to(PaperView changed) {
            return isLeft
                    ? address(desk.number, changed, desk.right)
                    : address(desk.number, desk.left.orElse(changed), Optional.of(changed));
        }

        public String to(StoredDocument paper) {
            return to(PaperView.of(paper));
        }

        /** Only of the right half; the left always has a paper. */
        public String toTyped() {
            return desk.left
                    .map(view -> address(desk.number, view, Optional.empty()))
                    .orElse("");
        }
    }
}
