package id.jht.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;

/** Small pictures of files that were checked before, for the member who sent them. */
@Component
public class Thumbnails {

    private static final int WIDTH = 320;
    private static final int HEIGHT = 400;

    /** The first page, upright, as JPEG; a sheet of paper where it cannot be drawn. */
    public byte[] of(byte[] content) {
        try {
            var mediaType = MediaTypes.of(content);
            var picture = mediaType.equals(MediaTypes.PDF)
                    ? PdfFile.picture(content, 1, WIDTH)
                    : new Photo(content, mediaType).picture(WIDTH);
            return jpeg(Pictures.fitted(picture, WIDTH, HEIGHT));
        } catch (IOException | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException broken) {
            return jpeg(Pictures.blank(WIDTH, HEIGHT));
        }
    }

    private static byte[] jpeg(BufferedImage picture) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "jpg", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
