package id.jht.scenario;

import id.jht.document.DocumentType;
import id.jht.document.Paper;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Real pictures and PDFs, drawn for the tests. */
public final class TestPapers {

    private TestPapers() {}

    /** What a resignation over the full route needs. */
    public static List<Paper> all() {
        return List.of(
                picture(DocumentType.KTP),
                picture(DocumentType.MEMBER_CARD),
                picture(DocumentType.SELFIE),
                pdf(DocumentType.EMPLOYMENT_PROOF));
    }

    public static Paper picture(DocumentType type) {
        var image = new BufferedImage(640, 400, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setColor(Color.LIGHT_GRAY);
        canvas.fillRect(0, 0, 640, 400);
        canvas.setColor(new Color(type.name().hashCode() & 0xffffff));
        canvas.fillRect(40, 40, 560, 80);
        drawLines(canvas);
        canvas.dispose();
        var file = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return new Paper(type, type.name().toLowerCase(java.util.Locale.ROOT) + ".jpg", file.toByteArray());
    }

    /** Something like writing, so that the picture is as sharp as a photo of a card. */
    private static void drawLines(Graphics2D canvas) {
        canvas.setColor(Color.BLACK);
        for (var y = 160; y < 380; y += 28) {
            for (var x = 40; x < 600; x += 14) {
                canvas.fillRect(x, y, 3 + x % 7, 14);
            }
        }
    }

    public static Paper pdf(DocumentType type) {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.addPage(new PDPage());
            var file = new ByteArrayOutputStream();
            document.save(file);
            return new Paper(type, type.name().toLowerCase(java.util.Locale.ROOT) + ".pdf", file.toByteArray());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
