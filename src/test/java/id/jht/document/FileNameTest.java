package id.jht.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNameTest {

    @Test
    void anOrdinaryNameStays() {
        assertThat(cleaned("KTP saya (1).jpg")).isEqualTo("KTP saya (1).jpg");
    }

    @Test
    void pathsAreStripped() {
        assertThat(cleaned("C:\\Users\\x\\ktp.jpg")).isEqualTo("ktp.jpg");
        assertThat(cleaned("../../etc/passwd")).isEqualTo("passwd");
    }

    @Test
    void invisibleCharactersAreRemoved() {
        assertThat(cleaned("a\u0000b\r\nc\u202Egpj.pdf")).isEqualTo("abcgpj.pdf");
    }

    @Test
    void whatLeavesNothingIsNamedByItsKind() {
        assertThat(cleaned("")).isEqualTo("KTP");
        assertThat(cleaned("..")).isEqualTo("KTP");
        assertThat(cleaned("folder/")).isEqualTo("KTP");
    }

    @Test
    void longNamesKeepTheirEnding() {
        assertThat(cleaned("x".repeat(300) + ".jpeg")).hasSize(100).endsWith("x.jpeg");
        assertThat(cleaned("x".repeat(300))).hasSize(100);
    }

    private static String cleaned(String name) {
        return FileName.clean(new Paper(DocumentType.KTP, name, new byte[0]));
    }
}
