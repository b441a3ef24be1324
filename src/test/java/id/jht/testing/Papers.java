package id.jht.testing;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Files as members send them. */
public final class Papers {

    private static final int AFTER_JFIF = 20;

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

    /** A photo with an Exif note of how the camera was held: 6 means that it must be turned right by a quarter. */
    public static byte[] turned(byte[] jpeg, int orientation) {
        var note = new byte[] {
            (byte) 0xFF,
            (byte) 0xE1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            1,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) orientation,
            0,
            0,
            0,
            0,
            0,
            0
        };
        var turned = new ByteArrayOutputStream();
        turned.write(jpeg, 0, AFTER_JFIF);
        turned.write(note, 0, note.length);
        turned.write(jpeg, AFTER_JFIF, jpeg.length - AFTER_JFIF);
        return turned.toByteArray();
    }

    /** A photo as full of detail as can be, and therefore large. */
    public static byte[] noisyJpeg(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var noise = new Random(1);
        for (int pixel = 0; pixel < width * height; pixel++) {
            image.setRGB(pixel % width, pixel / width, noise.nextInt(0x1000000));
        }
        return written("jpg", image);
    }

    /** The file with which anybody may try whether malware is noticed. */
    public static byte[] eicar() {
        return ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR" + "-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** Some hundred bytes that say they are 2,500 megapixels. */
    public static byte[] pictureBomb() {
        return ByteBuffer.wrap(png(10, 10))
                .putInt(16, 50_000)
                .putInt(20, 50_000)
                .array();
    }

    private static byte[] image(String format, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.ORANGE);
        graphics.fillRect(0, 0, width, height / 2);
        graphics.dispose();
        return written(format, image);
    }

    private static byte[] written(String format, BufferedImage image) {
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
