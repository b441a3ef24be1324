package id.jht.document;

import static id.jht.claim.ClaimStatus.SUBMITTED;
import static id.jht.document.DocumentType.EMPLOYMENT_PROOF;
import static id.jht.document.DocumentType.KTP;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.jht.claim.Route;
import id.jht.shared.Violation;
import id.jht.testing.ClaimRooms;
import id.jht.testing.Papers;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.MessageSource;

/** Uploads that are refused, each with its own sentence, and strange ones that are taken. */
class RefusedUploadsTest {

    private final Documents documents = ClaimRooms.room(Documents.class);
    private final MessageSource messages = ClaimRooms.room(MessageSource.class);

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void aBadFileIsRefusedWithItsReasonInBothLanguages(String code, byte[] content) {
        var wrong = documents.check(List.of(new Paper(KTP, "ktp.jpg", content)));

        assertThat(wrong).extracting(Violation::field, Violation::code).containsExactly(tuple("KTP", code));
        for (var language : List.of("id", "en")) {
            var sentence = messages.getMessage(
                    "violation." + code, wrong.get(0).arguments().toArray(), Locale.forLanguageTag(language));
            assertThat(sentence).endsWith(".").doesNotContain("{");
        }
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                arguments("DOCUMENT_EMPTY", new byte[0]),
                arguments("DOCUMENT_TOO_LARGE", new byte[6 * 1024 * 1024 + 1]),
                arguments("DOCUMENT_KIND", "MZ\u0090\0 a program behind the name of a photo".getBytes(ISO_8859_1)),
                arguments(
                        "DOCUMENT_ENCRYPTED",
                        Papers.pdf(
                                1,
                                pdf -> pdf.protect(
                                        new StandardProtectionPolicy("owner", "secret", new AccessPermission())))),
                arguments(
                        "DOCUMENT_ACTIVE_CONTENT",
                        Papers.pdf(
                                1,
                                pdf -> pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)")))),
                arguments("DOCUMENT_RESOLUTION", Papers.pictureBomb()),
                arguments("DOCUMENT_MALWARE", Papers.eicar()));
    }

    @Test
    void twentyPhotosAtOnceBecomeOnePaper() {
        var photos = IntStream.range(0, 20)
                .mapToObj(page -> new Paper(EMPLOYMENT_PROOF, "IMG_" + page + ".jpg", Papers.jpeg(400 + page, 600)))
                .toList();
        assertThat(documents.check(photos)).isEmpty();

        var claim = ClaimRooms.claim("TJM", SUBMITTED, Route.FULL);
        documents.keep(claim, ClaimRooms.room(PaperBinder.class).bind(photos));
        assertThat(documents.of(claim)).singleElement().satisfies(paper -> {
            assertThat(paper.pages()).isEqualTo(20);
            assertThat(paper.fileName()).isEqualTo("IMG_0.pdf");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd",
                "..\\..\\boot.ini",
                "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67.jpg",
                "..",
                ""
            })
    void aStrangeNameIsMadeHarmless(String name) {
        assertThat(storedName(name))
                .doesNotContain("/", "\\", "\u200D")
                .isNotEmpty()
                .doesNotStartWith("..");
    }

    @Test
    void aNameOfThreeHundredLettersKeepsItsEnding() {
        assertThat(storedName("a".repeat(296) + ".jpg")).hasSize(100).endsWith("a.jpg");
    }

    private String storedName(String name) {
        var claim = ClaimRooms.claim("TJM", SUBMITTED, Route.FULL);
        documents.keep(claim, List.of(new Paper(KTP, name, Papers.jpeg(60, 40))));
        return documents.of(claim).get(0).fileName();
    }
}
