package id.jht.document;

import static id.jht.document.DocumentType.EMPLOYMENT_PROOF;
import static id.jht.document.DocumentType.KTP;
import static id.jht.document.DocumentType.SELFIE;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.jht.testing.Papers;
import java.awt.Color;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

class PaperBinderTest {

    private final PaperBinder binder = new PaperBinder(PaperInspectionTest.LIMITS);
    private final PaperInspection inspection =
            new PaperInspection(PaperInspectionTest.LIMITS, new MalwareScans(new MalwareSettings("")));

    @Test
    void severalPhotosOfOnePaperBecomeOnePdfInTheirOrder() throws IOException {
        var bound = binder.bind(List.of(
                new Paper(EMPLOYMENT_PROOF, "halaman 1.jpg", Papers.jpeg(400, 600)),
                new Paper(KTP, "ktp.jpg", Papers.jpeg(60, 40)),
                new Paper(EMPLOYMENT_PROOF, "halaman 2.png", Papers.png(600, 400)),
                new Paper(EMPLOYMENT_PROOF, "sisanya.pdf", Papers.pdf(2))));

        assertThat(bound)
                .extracting(Paper::type, Paper::fileName)
                .containsExactly(tuple(EMPLOYMENT_PROOF, "halaman 1.pdf"), tuple(KTP, "ktp.jpg"));
        var paklaring = bound.get(0).content();
        assertThat(inspection.inspect(paklaring)).isEqualTo(new Finding.Sound("application/pdf", 4));
        assertThat(isUpright(paklaring, 1)).isTrue();
        assertThat(isUpright(paklaring, 2)).isFalse();
    }

    @Test
    void aSinglePhotoStaysAsItIs() {
        var photo = new Paper(KTP, "ktp.jpg", Papers.jpeg(60, 40));
        assertThat(binder.bind(List.of(photo))).containsExactly(photo);
    }

    @Test
    void selfiesStayPictures() {
        var selfies = List.of(
                new Paper(SELFIE, "1.jpg", Papers.jpeg(60, 40)), new Paper(SELFIE, "2.jpg", Papers.jpeg(40, 60)));
        assertThat(binder.bind(selfies)).isEqualTo(selfies);
    }

    @Test
    void aPhotoOfATurnedCameraStandsUpright() throws IOException {
        var turned = Papers.turned(Papers.jpeg(600, 400), 6);
        var bound = binder.bind(List.of(new Paper(KTP, "a.jpg", turned), new Paper(KTP, "b.jpg", Papers.jpeg(6, 4))));

        var page = PdfFile.picture(bound.get(0).content(), 1, 400);
        assertThat(page.getHeight()).isEqualTo(600);
        assertThat(new Color(page.getRGB(390, 300))).isEqualTo(new Color(page.getRGB(210, 300)));
        assertThat(new Color(page.getRGB(390, 300)).getBlue()).isLessThan(60);
        assertThat(new Color(page.getRGB(10, 300)).getGreen()).isLessThan(60);
    }

    @Test
    void photosThatAreTooLargeTogetherAreWrittenSmaller() {
        var limits =
                new DocumentLimits(DataSize.ofBytes(1), DataSize.ofKilobytes(2500), 30, DataSize.ofMegabytes(50), 40);
        var photo = Papers.noisyJpeg(2400, 1800);
        var bound =
                new PaperBinder(limits).bind(List.of(new Paper(KTP, "a.jpg", photo), new Paper(KTP, "b.jpg", photo)));

        assertThat(2L * photo.length).isGreaterThan(limits.maxFile().toBytes());
        assertThat((long) bound.get(0).content().length)
                .isLessThan(limits.maxFile().toBytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\u00ef\u00bb\u00bf"})
    void aPdfWithSomethingInFrontIsBoundLikeAnyOther(String before) {
        var pdf = before.getBytes(ISO_8859_1);
        var late = ByteBuffer.allocate(pdf.length + Papers.pdf(2).length)
                .put(pdf)
                .put(Papers.pdf(2))
                .array();
        assertThat(inspection.inspect(late)).isEqualTo(new Finding.Sound("application/pdf", 2));

        var bound = binder.bind(List.of(new Paper(KTP, "a.pdf", late), new Paper(KTP, "b.jpg", Papers.jpeg(60, 40))));

        assertThat(bound).hasSize(1);
        assertThat(inspection.inspect(bound.get(0).content())).isEqualTo(new Finding.Sound("application/pdf", 3));
    }

    @Test
    void filesThatCannotBeBoundStayAsTheyCame() {
        var papers = List.of(
                new Paper(KTP, "a.pdf", "%PDF-1.4 nothing".getBytes(ISO_8859_1)),
                new Paper(KTP, "b.jpg", Papers.jpeg(60, 40)));
        assertThat(binder.bind(papers)).isEqualTo(papers);
    }

    private static boolean isUpright(byte[] pdf, int page) throws IOException {
        var picture = PdfFile.picture(pdf, page, 200);
        return picture.getHeight() > picture.getWidth();
    }
}
