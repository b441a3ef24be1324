package id.jht.document;

import static org.assertj.core.api.Assertions.assertThat;

import id.jht.testing.Papers;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PictureTest {

    private static final int ORANGE = 0xFFC800;

    @Test
    void aLargePhotoIsDecodedSmall() throws IOException {
        var picture = new Photo(Papers.jpeg(4000, 3000), "image/jpeg").picture(500);
        assertThat(picture.getWidth()).isBetween(500, 1000);
    }

    @Test
    void aPhotoTakenSidewaysIsSetUpright() throws IOException {
        var upright = new Photo(withOrientation(Papers.jpeg(400, 200), 6), "image/jpeg").picture(100);
        assertThat(upright.getWidth()).isLessThan(upright.getHeight());
        assertThat(isOrange(upright.getRGB(upright.getWidth() - 5, 50))).isTrue();
        assertThat(isOrange(upright.getRGB(5, 50))).isFalse();
    }

    @Test
    void aFileWithoutOrientationStaysAsItIs() {
        assertThat(ExifOrientation.quarterTurns(Papers.jpeg(40, 20))).isZero();
        assertThat(ExifOrientation.quarterTurns(Papers.png(40, 20))).isZero();
        assertThat(ExifOrientation.quarterTurns(new byte[0])).isZero();
        assertThat(ExifOrientation.quarterTurns(withOrientation(Papers.jpeg(40, 20), 3)))
                .isEqualTo(2);
    }

    @Test
    void aPdfPageIsAsWideAsAskedFor() throws IOException {
        assertThat(PdfFile.picture(Papers.pdf(2), 2, 300).getWidth()).isEqualTo(300);
    }

    @Test
    void picturesAreNeverEnlarged() {
        assertThat(Pictures.fitted(Pictures.blank(10, 20), 100, 100).getHeight())
                .isEqualTo(20);
        assertThat(Pictures.fitted(Pictures.blank(400, 100), 100, 100).getHeight())
                .isEqualTo(25);
    }

    private static boolean isOrange(int rgb) {
        return Math.abs((rgb >> 16 & 255) - (ORANGE >> 16)) < 20 && (rgb >> 8 & 255) > 150;
    }

    /** Puts an Exif segment behind the first two bytes. */
    private static byte[] withOrientation(byte[] jpeg, int orientation) {
        var exif = ByteBuffer.allocate(36)
                .putShort((short) 0xFFE1)
                .putShort((short) 34)
                .put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .array();
        return ByteBuffer.allocate(jpeg.length + exif.length)
                .put(jpeg, 0, 2)
                .put(exif)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }
}
