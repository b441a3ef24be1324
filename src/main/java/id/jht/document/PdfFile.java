package id.jht.document;

import static id.jht.document.Finding.unfit;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A PDF as it was sent: what it hides, and its pages as pictures. */
final class PdfFile {

    private static final double MOST_PIXELS = 12_000_000;

    private PdfFile() {}

    static Finding inspect(byte[] content, DocumentLimits limits) {
        if (PdfStreams.unfoldTooFar(content)) {
            return unfit("DOCUMENT_UNREADABLE");
        }
        try (var pdf = Loader.loadPDF(content)) {
            return pdf.isEncrypted() ? unfit("DOCUMENT_ENCRYPTED") : inspect(pdf, limits);
        } catch (InvalidPasswordException locked) {
            return unfit("DOCUMENT_ENCRYPTED");
        } catch (IOException | RuntimeException broken) {
            return unfit("DOCUMENT_UNREADABLE");
        }
    }

    private static Finding inspect(PDDocument pdf, DocumentLimits limits) {
        for (var dictionary : PdfObjects.dictionariesOf(pdf.getDocument())) {
            if (PdfObjects.isActive(dictionary)) {
                return unfit("DOCUMENT_ACTIVE_CONTENT");
            }
            if (PdfObjects.isImageBeyond(dictionary, limits)) {
                return unfit("DOCUMENT_RESOLUTION", limits.maxMegapixels());
            }
        }
        var pages = 0;
        for (var page : pdf.getPages()) {
            page.getCropBox();
            pages++;
        }
        return pages == 0 ? unfit("DOCUMENT_UNREADABLE") : new Finding.Sound("application/pdf", pages);
    }

    static int pages(byte[] content) {
        try (var pdf = Loader.loadPDF(content)) {
            return pdf.getNumberOfPages();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** One page, as wide as asked for; pages count from 1. */
    static BufferedImage picture(byte[] content, int page, int width) throws IOException {
        try (var pdf = Loader.loadPDF(content)) {
            var renderer = new PDFRenderer(pdf);
            renderer.setSubsamplingAllowed(true);
            return renderer.renderImage(page - 1, scale(pdf.getPage(page - 1), width), ImageType.RGB);
        }
    }

    /** A page may claim any shape; a strip of a mile must not fill the memory. */
    private static float scale(PDPage page, int width) {
        var box = page.getCropBox();
        var shown = page.getRotation() % 180 == 0 ? box.getWidth() : box.getHeight();
        var bearable = Math.sqrt(MOST_PIXELS / ((double) box.getWidth() * box.getHeight()));
        return (float) Math.min(width / shown, bearable);
    }
}
