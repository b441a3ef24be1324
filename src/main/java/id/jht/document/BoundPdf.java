package id.jht.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Photos and PDFs, one after the other, as one PDF; every photo upright on a page of the width of A4. */
final class BoundPdf {

    /** JPEG files go in byte for byte. */
    static final int AS_SENT = 0;

    /** Pixels on the longer side that still show the small print of a card. */
    static final int READABLE = 1600;

    private static final int NOT_JPEG = 2000;
    private static final float QUALITY = 0.75f;

    private BoundPdf() {}

    static byte[] of(List<byte[]> files, int longestSide) throws IOException {
        try (var pdf = new PDDocument()) {
            for (var file : files) {
                add(file, longestSide, pdf);
            }
            var bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void add(byte[] file, int longestSide, PDDocument pdf) throws IOException {
        var mediaType = MediaTypes.of(file);
        if (mediaType.equals(MediaTypes.PDF)) {
            try (var other = Loader.loadPDF(file)) {
                new PDFMergerUtility().appendDocument(pdf, other);
            }
        } else if (mediaType.equals(MediaTypes.JPEG) && longestSide == AS_SENT) {
            addPage(JPEGFactory.createFromByteArray(pdf, file), ExifOrientation.quarterTurns(file), pdf);
        } else {
            addPage(written(new Photo(file, mediaType), longestSide == AS_SENT ? NOT_JPEG : longestSide, pdf), 0, pdf);
        }
    }

    private static PDImageXObject written(Photo photo, int longestSide, PDDocument pdf) throws IOException {
        var picture = Pictures.fitted(photo.picture(longestSide), longestSide, longestSide);
        return JPEGFactory.createFromImage(pdf, picture, QUALITY);
    }

    private static void addPage(PDImageXObject image, int quarterTurns, PDDocument pdf) throws IOException {
        var width = PDRectangle.A4.getWidth();
        var height = width * image.getHeight() / image.getWidth();
        var page = new PDPage(new PDRectangle(width, height));
        page.setRotation(90 * quarterTurns);
        pdf.addPage(page);
        try (var content = new PDPageContentStream(pdf, page)) {
            content.drawImage(image, 0, 0, width, height);
        }
    }
}
