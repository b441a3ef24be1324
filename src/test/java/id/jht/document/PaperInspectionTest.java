package id.jht.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import id.jht.testing.Papers;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class PaperInspectionTest {

    static final DocumentLimits LIMITS =
            new DocumentLimits(DataSize.ofBytes(1), DataSize.ofMegabytes(6), 30, DataSize.ofMegabytes(50), 40);

    private final PaperInspection inspection = new PaperInspection(LIMITS, new MalwareScans(new MalwareSettings("")));

    @Test
    void photosScansAndPdfsAreTaken() {
        assertThat(inspection.inspect(Papers.jpeg(800, 600))).isEqualTo(new Finding.Sound("image/jpeg", 1));
        assertThat(inspection.inspect(Papers.png(30, 20))).isEqualTo(new Finding.Sound("image/png", 1));
        assertThat(inspection.inspect(Papers.pdf(3))).isEqualTo(new Finding.Sound("application/pdf", 3));
    }

    @Test
    void whatIsTakenIsDescribedTheSame() {
        assertThat(inspection.describe(Papers.png(30, 20))).isEqualTo(new Finding.Sound("image/png", 1));
        assertThat(inspection.describe(Papers.pdf(3))).isEqualTo(new Finding.Sound("application/pdf", 3));
    }

    @Test
    void anEmptyAndAnOversizedFileAreRefused() {
        assertRefused("DOCUMENT_EMPTY", new byte[0]);
        assertThat(inspection.inspect(new byte[6 * 1024 * 1024 + 1]))
                .isEqualTo(Finding.unfit("DOCUMENT_TOO_LARGE", 6L));
    }

    @Test
    void theContentDecidesTheKind() {
        assertRefused("DOCUMENT_KIND", "MZ\220\0\3\0\0\0\4\0\0\0ÿÿ\0\0".getBytes(ISO_8859_1));
        assertRefused("DOCUMENT_KIND", "<html><script>alert(1)</script></html>".getBytes(ISO_8859_1));
        assertRefused("DOCUMENT_KIND", "\0\0\0\30ftypheic\0\0\0\0mif1heic".getBytes(ISO_8859_1));
        assertRefused("DOCUMENT_KIND", "RIFF\32\0\0\0WEBPVP8L\r\0\0\0".getBytes(ISO_8859_1));
        assertRefused("DOCUMENT_KIND", Base64.getDecoder().decode("R0lGODlhAQABAAAAACwAAAAAAQABAAA="));
    }

    @Test
    void aPictureThatIsCutOffIsRefused() {
        var photo = Papers.jpeg(800, 600);
        assertRefused("DOCUMENT_UNREADABLE", Arrays.copyOf(photo, photo.length / 2));
        var scan = Papers.png(800, 600);
        assertRefused("DOCUMENT_UNREADABLE", Arrays.copyOf(scan, scan.length / 2));
    }

    @Test
    void aPdfThatIsCutOffIsRefused() {
        assertRefused("DOCUMENT_UNREADABLE", Arrays.copyOf(Papers.pdf(3), 40));
        assertRefused("DOCUMENT_UNREADABLE", Papers.pdf(0));
    }

    @Test
    void aPictureTooLargeToDecodeIsRefusedFromItsHeader() {
        var bomb = ByteBuffer.wrap(Papers.png(10, 10)).putInt(16, 50_000).putInt(20, 50_000);
        assertThat(inspection.inspect(bomb.array())).isEqualTo(Finding.unfit("DOCUMENT_RESOLUTION", 40));
    }

    @Test
    void aLockedPdfIsRefusedEvenWhenItOpensWithoutPassword() {
        assertRefused("DOCUMENT_ENCRYPTED", locked("secret"));
        assertRefused("DOCUMENT_ENCRYPTED", locked(""));
    }

    @Test
    void aPdfThatRunsSomethingIsRefused() {
        assertRefused(
                "DOCUMENT_ACTIVE_CONTENT",
                Papers.pdf(1, pdf -> pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"))));
        assertRefused("DOCUMENT_ACTIVE_CONTENT", Papers.pdf(1, PaperInspectionTest::addLinkThatLaunches));
        assertRefused(
                "DOCUMENT_ACTIVE_CONTENT",
                Papers.pdf(
                        1, pdf -> pdf.getDocumentCatalog().getCOSObject().setString(COSName.getPDFName("XFA"), "x")));
    }

    @Test
    void aPdfThatCarriesAnotherFileIsRefused() {
        assertRefused("DOCUMENT_ACTIVE_CONTENT", Papers.pdf(1, PaperInspectionTest::embed));
    }

    @Test
    void theAntivirusTestFileIsRefusedWhereverItHides() {
        var eicar = Papers.eicar();
        assertRefused("DOCUMENT_MALWARE", eicar);
        var photo = Papers.jpeg(80, 60);
        var infected = Arrays.copyOf(photo, photo.length + eicar.length);
        System.arraycopy(eicar, 0, infected, photo.length, eicar.length);
        assertRefused("DOCUMENT_MALWARE", infected);
    }

    private void assertRefused(String code, byte[] content) {
        assertThat(inspection.inspect(content)).isEqualTo(Finding.unfit(code));
    }

    private static byte[] locked(String password) {
        return Papers.pdf(
                1, pdf -> pdf.protect(new StandardProtectionPolicy("owner", password, new AccessPermission())));
    }

    private static void addLinkThatLaunches(PDDocument pdf) throws java.io.IOException {
        var link = new PDAnnotationLink();
        link.setAction(new PDActionLaunch());
        pdf.getPage(0).getAnnotations().add(link);
    }

    private static void embed(PDDocument pdf) throws java.io.IOException {
        var file = new PDComplexFileSpecification();
        file.setFile("x.exe");
        file.setEmbeddedFile(new PDEmbeddedFile(pdf, new ByteArrayInputStream(new byte[] {1, 2, 3})));
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(java.util.Map.of("x.exe", file));
        var names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        pdf.getDocumentCatalog().setNames(names);
    }
}
