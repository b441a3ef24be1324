package id.jht.document;

import static id.jht.document.Finding.unfit;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** A photo or scan as it was sent. Decoded with fewer pixels than it has, so that large photos stay cheap. */
record Photo(byte[] content, String mediaType) {

    private static final int ENOUGH_TO_CHECK = 128;

    /** The header is asked for the size before anything is decoded. */
    Finding inspect(DocumentLimits limits) {
        try {
            return read(reader -> {
                if (!limits.allowsPixels(reader.getWidth(0), reader.getHeight(0))) {
                    return unfit("DOCUMENT_RESOLUTION", limits.maxMegapixels());
                }
                decode(reader, ENOUGH_TO_CHECK);
                return new Finding.Sound(mediaType, 1);
            });
        } catch (IOException | RuntimeException broken) {
            return unfit("DOCUMENT_UNREADABLE");
        }
    }

    /** Upright, at least as wide as asked for where the photo is, and at most twice. */
    BufferedImage picture(int width) throws IOException {
        return Pictures.turned(read(reader -> decode(reader, width)), ExifOrientation.quarterTurns(content));
    }

    private static BufferedImage decode(ImageReader reader, int width) throws IOException {
        var step = Math.max(1, Math.min(reader.getWidth(0), reader.getHeight(0)) / width);
        var parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(step, step, 0, 0);
        var cutOff = new AtomicBoolean();
        reader.addIIOReadWarningListener((source, warning) -> cutOff.compareAndSet(false, tellsOfCut(warning)));
        var picture = reader.read(0, parameters);
        if (cutOff.get()) {
            throw new EOFException();
        }
        return picture;
    }

    /** The JPEG reader only warns when the file ends too early, and paints the rest grey. */
    private static boolean tellsOfCut(String warning) {
        return warning.startsWith("Truncated File") || warning.startsWith("Premature end");
    }

    private <T> T read(Reading<T> reading) throws IOException {
        var reader = ImageIO.getImageReadersByMIMEType(mediaType).next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(input, true, true);
            return reading.with(reader);
        } finally {
            reader.dispose();
        }
    }

    private interface Reading<T> {
        T with(ImageReader reader) throws IOException;
    }
}
