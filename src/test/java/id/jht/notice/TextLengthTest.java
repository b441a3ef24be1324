package id.jht.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** A longer text, or one with letters that no old phone knows, costs two messages. */
class TextLengthTest {

    private static final String LINK = "https://jht.contoh.example/claims/JHT-2026-00000001?token=" + "t".repeat(24);

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void everyTextFitsInOneSms(String language) {
        var kinds = Stream.concat(Stream.of(NoticeKind.values()), Stream.of(PersonalTextKind.values()));
        assertThat(kinds)
                .allSatisfy(kind -> assertThat(text(kind, language))
                        .hasSizeLessThanOrEqualTo(160)
                        .matches("[A-Za-z0-9 .,:;?!/=&_+()'-]+"));
    }

    private static String text(Enum<?> kind, String language) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/notice");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        var facts = kind instanceof NoticeKind ? new Object[] {"JHT-2026-00000001", LINK} : new Object[] {"123456", 10};
        return messages.getMessage("notice.text." + kind, facts, Locale.forLanguageTag(language));
    }
}
