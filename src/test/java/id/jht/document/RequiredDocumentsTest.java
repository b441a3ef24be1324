package id.jht.document;

import static id.jht.document.DocumentType.CONTRACT;
import static id.jht.document.DocumentType.EMPLOYMENT_PROOF;
import static id.jht.document.DocumentType.KTP;
import static id.jht.document.DocumentType.NPWP;
import static org.assertj.core.api.Assertions.assertThat;

import id.jht.shared.Violation;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class RequiredDocumentsTest {

    private static final List<RequiredDocument> ASKED = List.of(
            new RequiredDocument(KTP, true, "KTP"),
            new RequiredDocument(EMPLOYMENT_PROOF, true, "WORK"),
            new RequiredDocument(CONTRACT, true, "WORK"),
            new RequiredDocument(NPWP, false, "NPWP"));

    private final RequiredDocuments required = new RequiredDocuments(paperCase -> ASKED);

    @Test
    void everyRequiredPaperThatIsNotGivenIsNamed() {
        assertThat(required.missing(ASKED, Set.of()))
                .extracting(Violation::field)
                .containsExactly("KTP", "EMPLOYMENT_PROOF");
    }

    @Test
    void onePaperOfAGroupIsEnough() {
        assertThat(required.missing(ASKED, Set.of(KTP, CONTRACT))).isEmpty();
    }

    @Test
    void theSentenceNamesThePapersInTheReadersLanguage() {
        var missing = required.missing(ASKED, Set.of());
        assertThat(sentence(missing.get(0), "id")).isEqualTo("KTP belum dilampirkan.");
        assertThat(sentence(missing.get(1), "en"))
                .isEqualTo("Proof of work (paklaring) or Work contract (PKWT) is not attached yet.");
    }

    private static String sentence(Violation violation, String language) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/document");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages.getMessage(
                "violation." + violation.code(), violation.arguments().toArray(), Locale.forLanguageTag(language));
    }
}
