package id.jht.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class RuleMessagesTest {

    private final ResourceBundleMessageSource messages = messages();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AGE_BELOW_56",
                "STILL_ACTIVE",
                "WAITING_TIME",
                "MEMBERSHIP_UNDER_10_YEARS",
                "PARTIAL_ALREADY_CLAIMED",
                "NOTHING_LEFT",
                "NOT_SELF_EMPLOYED",
                "PARTIAL_PERCENT_TOO_HIGH",
                "CHANNEL_NOT_ALLOWED",
                "REGISTRY_DECEASED"
            })
    void everyRuleHasASentenceAndARemedyInBothLanguages(String code) {
        for (var key : new String[] {"rule." + code, "rule." + code + ".remedy"}) {
            var indonesian = messages.getMessage(key, null, Locale.forLanguageTag("id"));
            var english = messages.getMessage(key, null, Locale.ENGLISH);

            assertThat(indonesian).endsWith(".").doesNotContain("{").isNotEqualTo(english);
            assertThat(english).endsWith(".").doesNotContain("{");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"AGE_BELOW_56", "WAITING_TIME", "MEMBERSHIP_UNDER_10_YEARS"})
    void aRuleThatTimeHealsTellsTheDate(String code) {
        var key = "rule." + code + ".from";
        var date = new Object[] {"1 Desember 2026"};

        assertThat(messages.getMessage(key, date, Locale.forLanguageTag("id"))).endsWith("mulai 1 Desember 2026.");
        assertThat(messages.getMessage(key, date, Locale.ENGLISH)).endsWith("from 1 Desember 2026.");
    }

    private static ResourceBundleMessageSource messages() {
        var source = new ResourceBundleMessageSource();
        source.setBasename("messages/rule");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        return source;
    }
}
