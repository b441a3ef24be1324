package id.jht.document;

import id.jht.claim.ClaimNumber;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Papers as pictures for the desk, made by the server. */
@Component
public class PageImages {

    private static final Locale STAFF = Locale.forLanguageTag("id");
    private static final int NARROWEST = 40;
    private static final int WIDEST = 2400;
    private static final int THUMBNAIL = 360;
    private static final int HIGHEST = 10_000;

    private final Documents documents;
    private final MessageSource messages;

    PageImages(Documents documents, MessageSource messages) {
        this.documents = documents;
        this.messages = messages;
    }

    /**
     * One page as PNG, at most {@code width} pixels wide before it is turned to the right; pages count from 1.
     *
     * @throws NoSuchElementException when this claim has no such paper or the paper no such page
     */
    public byte[] page(ClaimNumber number, UUID document, int page, int width, int quarterTurns) {
        var paper = documents.of(number).stream()
                .filter(one -> one.id().equals(document) && page >= 1 && page <= one.pages())
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no such page"));
        var picture = picture(number, paper, page, Math.min(WIDEST, Math.max(NARROWEST, width)));
        return Pictures.png(Pictures.turned(picture, Math.floorMod(quarterTurns, 4)));
    }

    /** All current papers of a claim side by side with their names, as one PNG. */
    public byte[] sheet(ClaimNumber number) {
        var thumbnails = documents.of(number).stream()
                .filter(paper -> !paper.superseded())
                .map(paper -> new ContactSheet.Thumbnail(picture(number, paper, 1, THUMBNAIL), label(paper)))
                .toList();
        return Pictures.png(ContactSheet.of(thumbnails));
    }

    /** A page that cannot be drawn becomes a sign that says so: the officer still sees the others. */
    private BufferedImage picture(ClaimNumber number, StoredDocument paper, int page, int width) {
        try {
            var content = documents.content(number, paper.id());
            var picture = paper.mediaType().equals("application/pdf")
                    ? PdfFile.picture(content, page, width)
                    : new Photo(content, paper.mediaType()).picture(width);
            return Pictures.fitted(picture, width, HIGHEST);
        } catch (IOException | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException broken) {
            return ContactSheet.sign(messages.getMessage("document.notShown", null, STAFF), width);
        }
    }

    private String label(StoredDocument paper) {
        var name = messages.getMessage("document." + paper.type(), null, STAFF);
        return paper.pages() == 1
                ? name
                : messages.getMessage("document.pages", new Object[] {name, paper.pages()}, STAFF);
    }
}
