package id.jht.testing;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Files as members send them. */
public final class Papers {

    private Papers() {}

    public static byte[] jpeg(int width, int height) {
        return image("jpg", width, height);
    }

    public static byte[] png(int width, int height) {
        return image("png", width, height);
    }

    public static byte[] pdf(int pages) {
        return pdf(pages, document -> {});
    }

    /** A PDF with something done to it before it is saved. */
    public static byte[] pdf(int pages, Change change) {
        try (var document = new PDDocument()) {
            for (int page = 0; page < pages; page++) {
                document.addPage(new PDPage());
            }
            change.to(document);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static byte[] image(String format, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.ORANGE);
        graphics.fillRect(0, 0, width, height / 2);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }

    @FunctionalInterface
    public interface Change {
        void to(PDDocument document) throws IOException;
    }
}
