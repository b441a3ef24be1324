package id.jht.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import id.jht.scenario.TestPapers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

class PdfStreamsTest {

    private static final int MEGABYTE = 1_000_000;

    @Test
    void aSmallFileThatUnfoldsIntoHundredsOfMegabytesIsRefusedBeforeItIsOpened() throws IOException {
        var bomb = pdf("/Type /ObjStm /N 1 /First 5 /Filter /FlateDecode", deflated(200));

        assertThat(bomb).hasSizeLessThan(MEGABYTE);
        assertThat(PdfStreams.unfoldTooFar(bomb)).isTrue();
    }

    @Test
    void compressionWithinCompressionIsRefused() throws IOException {
        assertThat(PdfStreams.unfoldTooFar(pdf("/Filter [/FlateDecode /FlateDecode]", deflated(1))))
                .isTrue();
        assertThat(PdfStreams.unfoldTooFar(pdf("/Filter [ /ASCII85Decode /FlateDecode ]", deflated(1))))
                .isTrue();
        assertThat(PdfStreams.unfoldTooFar(pdf("/Filter [/Flat#65Decode]", deflated(1))))
                .isTrue();
    }

    @Test
    void anOrdinaryFileAndAScannedOnePass() throws IOException {
        assertThat(PdfStreams.unfoldTooFar(
                        TestPapers.pdf(DocumentType.EMPLOYMENT_PROOF).content()))
                .isFalse();
        assertThat(PdfStreams.unfoldTooFar(pdf("/Filter [/FlateDecode /DCTDecode]", deflated(20))))
                .isFalse();
    }

    @Test
    void aFileThatRepeatsTheBeginningOfAListIsLookedThroughOnce() {
        var repeated = "/F[".repeat(MEGABYTE / 3).getBytes(StandardCharsets.ISO_8859_1);

        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(30), () -> PdfStreams.unfoldTooFar(repeated)))
                .isFalse();
    }

    @Test
    void streamsThatHideInOneAnotherShareOneBudget() throws IOException {
        var nested = new ByteArrayOutputStream();
        for (var deeper = 99; deeper >= 0; deeper--) {
            nested.write("stream\n".getBytes(StandardCharsets.ISO_8859_1));
            nested.write(storedBlock(deeper * 14));
        }
        nested.write(deflated(140, new Deflater(Deflater.BEST_COMPRESSION, true)));

        assertThat(PdfStreams.unfoldTooFar(nested.toByteArray())).isTrue();
    }

    @Test
    void thousandsOfStreamsAreNotLookedThrough() {
        assertThat(PdfStreams.unfoldTooFar("stream\n".repeat(20_001).getBytes(StandardCharsets.ISO_8859_1)))
                .isTrue();
    }

    @Test
    void aScannedPictureThatLooksLikeAListByChanceIsNoList() {
        var chance = "/F[\u0007\u00e3#\u0001x]".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(PdfStreams.unfoldTooFar(chance)).isFalse();
    }

    /** Beginning of a deflated stream that takes the next bytes as they are. */
    private static byte[] storedBlock(int length) {
        return new byte[] {0x78, 1, 0, (byte) length, (byte) (length >> 8), (byte) ~length, (byte) (~length >> 8)};
    }

    private static byte[] pdf(String dictionary, byte[] stream) throws IOException {
        var file = new ByteArrayOutputStream();
        file.write(("%PDF-1.5\n1 0 obj\n<<" + dictionary + ">>\nstream\n").getBytes(StandardCharsets.ISO_8859_1));
        file.write(stream);
        file.write("\nendstream\nendobj\n".getBytes(StandardCharsets.ISO_8859_1));
        return file.toByteArray();
    }

    private static byte[] deflated(int megabytes) throws IOException {
        return deflated(megabytes, new Deflater());
    }

    private static byte[] deflated(int megabytes, Deflater how) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed, how)) {
            for (var i = 0; i < megabytes; i++) {
                deflater.write(new byte[MEGABYTE]);
            }
        }
        return packed.toByteArray();
    }
}
