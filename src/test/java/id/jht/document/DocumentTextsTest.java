package id.jht.document;

import static org.assertj.core.api.Assertions.assertThat;

import id.jht.claim.ClaimCause;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class DocumentTextsTest {

    @Test
    void everyPaperAndEveryReasonIsExplainedInBothLanguages() {
        var keys = Stream.concat(
                Arrays.stream(DocumentType.values())
                        .flatMap(type -> Stream.of(
                                "document." + type, "document." + type + ".help", "document." + type + ".example")),
                Arrays.stream(RefusalReason.values()).map(reason -> "refusal." + reason));
        assertThat(keys)
                .allMatch(key ->
                        bundle("").containsKey(key) && bundle("en").keySet().contains(key));
    }

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(bundle("en").keySet()).isEqualTo(bundle("").keySet());
    }

    @Test
    void aPaperCanMeanSomethingElseForOneCause() {
        var texts = new PaperTexts(messages());
        var indonesian = Locale.forLanguageTag("id");

        var general = texts.of(DocumentType.EMPLOYMENT_PROOF, ClaimCause.TERMINATION, indonesian);
        var resigned = texts.of(DocumentType.EMPLOYMENT_PROOF, ClaimCause.RESIGNATION, indonesian);

        assertThat(general.explanation()).contains("slip gaji");
        assertThat(resigned.explanation()).contains("mengundurkan diri");
        assertThat(resigned.example()).isNotEqualTo(general.example());
        assertThat(resigned.name()).isEqualTo(general.name());
    }

    @Test
    void everyTextForOneCauseNamesAPaperAndACauseThatExist() {
        var causes = Arrays.stream(ClaimCause.values()).map(Enum::name).collect(Collectors.joining("|"));
        var types = Arrays.stream(DocumentType.values()).map(Enum::name).collect(Collectors.joining("|"));

        assertThat(bundle("").keySet())
                .filteredOn(key -> key.matches("document\\.[A-Z_]+\\.[A-Z].*"))
                .isNotEmpty()
                .allMatch(key -> key.matches("document\\.(" + types + ")\\.(" + causes + ")\\.(help|example)"));
    }

    private static MessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/document");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle(
                "messages/document",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
