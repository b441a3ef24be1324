package id.jht.filing;

import static org.assertj.core.api.Assertions.assertThat;

import id.jht.testing.TrackedClaims;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The one sentence that says where a claim stands. */
class NextStepsTest {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private final NextSteps nextSteps = new NextSteps(messages());

    @ParameterizedTest
    @EnumSource(Situation.class)
    void everySituationHasAWholeSentenceInBothLanguages(Situation situation) {
        var here = nextSteps.of(TrackedClaims.at(situation), INDONESIAN);
        var english = nextSteps.of(TrackedClaims.at(situation), Locale.ENGLISH);

        assertThat(here).doesNotContain("situation.", "{", "''", " .").endsWith(".");
        assertThat(english)
                .doesNotContain("situation.", "{", "''", " .")
                .endsWith(".")
                .isNotEqualTo(here);
    }

    @ParameterizedTest
    @EnumSource(
            value = Situation.class,
            names = {
                "DATA_IS_CHECKED",
                "PAPERS_ARE_CHECKED",
                "INTERVIEW_AHEAD",
                "DECISION_AHEAD",
                "CHECKED_FOR_SAFETY",
                "PAYMENT_AHEAD",
                "BANK_PAYS",
                "APPEAL_RUNS"
            })
    void aBrokenPromiseIsAdmittedWithItsDay(Situation situation) {
        assertThat(nextSteps.of(TrackedClaims.late(situation), INDONESIAN))
                .contains("13 November 2026")
                .containsAnyOf("terlambat", "sudah lewat");
        assertThat(nextSteps.of(TrackedClaims.late(situation), Locale.ENGLISH))
                .contains("13 November 2026")
                .containsAnyOf("late", "is over");
    }

    @Test
    void anInvestigationAccusesNobody() {
        assertThat(nextSteps.of(TrackedClaims.at(Situation.CHECKED_FOR_SAFETY), INDONESIAN))
                .contains("bukan penolakan dan bukan tuduhan")
                .doesNotContain("curiga");
    }

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/portal-tracking");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
