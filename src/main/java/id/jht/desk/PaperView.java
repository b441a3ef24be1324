package id.jht.desk;

import id.jht.document.StoredDocument;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What one half of the paper desk shows; in its address {@code paper.page.zoom.turns}.
 *
 * @param page counted from 1
 * @param zoom step, 0 fits the half
 * @param turns quarter turns to the right
 */
record PaperView(UUID paper, int page, int zoom, int turns) {

    private static final Pattern FORM = Pattern.compile("([0-9a-f-]{36})\\.([0-9]{1,3})\\.([0-3])\\.([0-3])");
    private static final int[] WIDTHS = {900, 1200, 1600, 2000};

    static PaperView of(StoredDocument paper) {
        return new PaperView(paper.id(), 1, 0, 0);
    }

    static Optional<PaperView> parse(String text) {
        var found = FORM.matcher(text);
        return found.matches()
                ? Optional.of(new PaperView(
                        UUID.fromString(found.group(1)),
                        Integer.parseInt(found.group(2)),
                        Integer.parseInt(found.group(3)),
                        Integer.parseInt(found.group(4))))
                : Optional.empty();
    }

    public PaperView turnPage(int pages) {
        return new PaperView(paper, page + pages, zoom, turns);
    }

    public PaperView zoomed(int steps) {
        return new PaperView(paper, page, Math.max(0, Math.min(zoom + steps, WIDTHS.length - 1)), turns);
    }

    public PaperView turned() {
        return new PaperView(paper, page, zoom, (turns + 1) % 4);
    }

    public int width() {
        return WIDTHS[zoom];
    }

    @Override
    public String toString() {
        return paper + "." + page + "." + zoom + "." + turns;
    }
}
