package id.jht.portal.guide;

import id.jht.filing.SimulationForm;
import id.jht.filing.SimulationForm.ContributionForm;
import id.jht.filing.SimulationForm.MembershipForm;
import id.jht.shared.Rupiah;
import id.jht.shared.Violation;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads the simulation's page and says of each field what is wrong with it. */
final class SimulationAnswersReader {

    private static final int MOST_MONTHS = 600;
    private static final int MOST_YEARS = 60;
    private static final int MOST_LATER = 40;
    private static final int MOST_PERCENT = 100;

    private final SimulationAnswers answers;
    private final LocalDate today;
    private final List<Violation> violations = new ArrayList<>();

    SimulationAnswersReader(SimulationAnswers answers, LocalDate today) {
        this.answers = answers;
        this.today = today;
    }

    List<Violation> violations() {
        violations.clear();
        if (answers.get("balance") == null) {
            wrong("balance", "GUIDE_BALANCE_MISSING");
        }
        amount("balance");
        contributions();
        date();
        cause();
        if (!"yes".equals(answers.get("npwp")) && !"no".equals(answers.get("npwp"))) {
            wrong("npwp", "GUIDE_NPWP_MISSING");
        }
        if (answers.isPartial()) {
            bounded("percent", 1, MOST_PERCENT, "GUIDE_PERCENT_FORM");
            bounded("laterYears", 1, MOST_LATER, "GUIDE_LATER_FORM");
        }
        return List.copyOf(violations);
    }

    /** Only for what has no fault. */
    SimulationForm form() {
        return new SimulationForm(
                paidOn().toString(),
                answers.get("cause"),
                "yes".equals(answers.get("npwp")),
                answers.isPartial() ? number("percent") : null,
                List.of(savings()),
                null,
                null);
    }

    LocalDate paidOn() {
        return answers.date().date().orElseThrow();
    }

    LocalDate laterOn() {
        return paidOn().plusYears(Objects.requireNonNullElse(number("laterYears"), 1));
    }

    /** The balance is that of the end of last month, so that this month's contribution still counts. */
    private MembershipForm savings() {
        var opened = YearMonth.from(today).minusMonths(1);
        var contribution = whole("contribution");
        var months = Objects.requireNonNullElse(number("months"), 0);
        var contributions = new ArrayList<@Nullable ContributionForm>(IntStream.rangeClosed(1, months)
                .mapToObj(ahead -> new ContributionForm(opened.plusMonths(ahead).toString(), contribution))
                .toList());
        return new MembershipForm(null, whole("balance"), opened.atEndOfMonth().toString(), contributions);
    }

    private BigInteger whole(String field) {
        var typed = answers.get(field);
        var amount = typed == null ? Rupiah.ZERO : TypedAmount.parse(typed).orElse(Rupiah.ZERO);
        return BigInteger.valueOf(amount.amount());
    }

    private void amount(String field) {
        var typed = answers.get(field);
        if (typed != null && TypedAmount.parse(typed).isEmpty()) {
            wrong(field, "GUIDE_AMOUNT_FORM");
        }
    }

    private void contributions() {
        amount("contribution");
        bounded("months", 0, MOST_MONTHS, "GUIDE_MONTHS_RANGE");
        if (answers.get("contribution") != null && answers.get("months") == null) {
            wrong("months", "GUIDE_MONTHS_MISSING");
        }
    }

    private void date() {
        var typed = answers.date();
        if (typed.isEmpty()) {
            wrong("date", "GUIDE_PAYMENT_DATE_MISSING");
        } else if (!typed.isComplete()) {
            wrong("date", "GUIDE_DATE_INCOMPLETE");
        } else if (typed.date().isEmpty()) {
            wrong("date", "GUIDE_DATE_UNREAL");
        } else if (paidOn().isBefore(today)) {
            wrong("date", "GUIDE_PAYMENT_DATE_PAST");
        } else if (paidOn().isAfter(today.plusYears(MOST_YEARS))) {
            wrong("date", "GUIDE_PAYMENT_DATE_FAR", MOST_YEARS);
        }
    }

    private void cause() {
        if (answers.get("cause") == null) {
            wrong("cause", "GUIDE_CAUSE_MISSING");
        } else if (answers.cause().isEmpty()) {
            wrong("cause", "CAUSE_UNKNOWN");
        }
    }

    private void bounded(String field, int least, int most, String code) {
        var number = number(field);
        if (answers.get(field) != null && (number == null || number < least || number > most)) {
            wrong(field, code, least, most);
        }
    }

    private @Nullable Integer number(String field) {
        var typed = String.valueOf(answers.get(field));
        return typed.matches("[0-9]{1,3}") ? Integer.valueOf(typed) : null;
    }

    private void wrong(String field, String code, Object... arguments) {
        violations.add(Violation.of(field, code, arguments));
    }
}
