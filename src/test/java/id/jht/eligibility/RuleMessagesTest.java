package id.jht.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class RuleMessagesTest {

    private final ResourceBundleMessageSource messages = messages();

    @ParameterizedTest
    @MethodSource("codesOfTheTable")
    void everyRuleHasASentenceAndARemedyInBothLanguages(String code) {
        for (var key : new String[] {"rule." + code, "rule." + code + ".remedy"}) {
            var indonesian = messages.getMessage(key, null, Locale.forLanguageTag("id"));
            var english = messages.getMessage(key, null, Locale.ENGLISH);

            assertThat(indonesian).endsWith(".").doesNotContain("{").isNotEqualTo(english);
            assertThat(english).endsWith(".").doesNotContain("{");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"AGE_BELOW_56", "WAITING_TIME", "MEMBERSHIP_UNDER_10_YEARS", "DISABILITY_RIGHT_NOT_ARISEN"})
    void aRuleThatTimeHealsTellsTheDate(String code) {
        var key = "rule." + code + ".from";
        var date = new Object[] {"1 Desember 2026"};

        assertThat(messages.getMessage(key, date, Locale.forLanguageTag("id"))).endsWith("mulai 1 Desember 2026.");
        assertThat(messages.getMessage(key, date, Locale.ENGLISH)).endsWith("from 1 Desember 2026.");
    }

    @ParameterizedTest
    @MethodSource("warningsOfTheTable")
    void everyWarningHasASentenceInBothLanguages(String code) {
        var indonesian = messages.getMessage("warning." + code, null, Locale.forLanguageTag("id"));

        assertThat(indonesian).endsWith(".").isNotEqualTo(messages.getMessage("warning." + code, null, Locale.ENGLISH));
    }

    static List<String> codesOfTheTable() throws IOException {
        return answersOf("eligibility");
    }

    static List<String> warningsOfTheTable() throws IOException {
        return answersOf("claim-warnings");
    }

    /** The words that the table's only output allows. */
    private static List<String> answersOf(String table) throws IOException {
        var allowed = Pattern.compile("<outputValues[^>]*><text>(.*?)</text>")
                .matcher(Files.readString(Path.of("bpmn", table + ".dmn")));
        assertThat(allowed.find()).isTrue();
        return List.of(allowed.group(1).replace("\"", "").split(","));
    }

    private static ResourceBundleMessageSource messages() {
        var source = new ResourceBundleMessageSource();
        source.setBasename("messages/rule");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        return source;
    }
}
