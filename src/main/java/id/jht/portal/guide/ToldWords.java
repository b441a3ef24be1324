package id.jht.portal.guide;

import id.jht.benefit.Figures;
import id.jht.eligibility.Circumstances;
import id.jht.portal.Explanations;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says again what was told, as the answer's page shows it. */
record ToldWords(Figures figures, Explanations explanations, Locale locale) {

    private static final int MONTHS_OF_A_YEAR = 12;

    @Nullable
    String time(Circumstances told) {
        if (told.birthDate() != null) {
            return DateTimeFormatter.ofPattern("MMMM yyyy", locale).format(told.birthDate());
        } else if (told.lastDay() != null) {
            return figures.day(told.lastDay());
        } else if (told.certifiedOn() != null) {
            return figures.day(told.certifiedOn());
        } else {
            return told.membershipMonths() == null ? null : length(told.membershipMonths());
        }
    }

    @Nullable
    String savings(Circumstances told) {
        return told.savings() == null ? null : figures.money(told.savings());
    }

    private String length(int months) {
        return explanations.text(
                "portal.entitled.answers.length", locale, months / MONTHS_OF_A_YEAR, months % MONTHS_OF_A_YEAR);
    }
}
