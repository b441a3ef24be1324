package id.jht.document;

import static org.assertj.core.api.Assertions.assertThat;

import id.jht.scenario.TestPapers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

    private static byte[] pdf(String dictionary, byte[] stream) throws IOException {
        var file = new ByteArrayOutputStream();
        file.write(("%PDF-1.5\n1 0 obj\n<<" + dictionary + ">>\nstream\n").getBytes(StandardCharsets.ISO_8859_1));
        file.write(stream);
        file.write("\nendstream\nendobj\n".getBytes(StandardCharsets.ISO_8859_1));
        return file.toByteArray();
    }

    private static byte[] deflated(int megabytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed)) {
            for (var i = 0; i < megabytes; i++) {
                deflater.write(new byte[MEGABYTE]);
            }
        }
        return packed.toByteArray();
    }
}
