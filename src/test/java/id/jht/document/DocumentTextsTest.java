package id.jht.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DocumentTextsTest {

    @Test
    void everyPaperAndEveryReasonIsExplainedInBothLanguages() {
        var keys = Stream.concat(
                Arrays.stream(DocumentType.values())
                        .flatMap(type -> Stream.of("document." + type, "document." + type + ".help")),
                Arrays.stream(RefusalReason.values()).map(reason -> "refusal." + reason));
        assertThat(keys)
                .allMatch(key ->
                        bundle("").containsKey(key) && bundle("en").keySet().contains(key));
    }

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(bundle("en").keySet()).isEqualTo(bundle("").keySet());
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle(
                "messages/document",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
