package id.jht.portal.guide;

import id.jht.eligibility.Circumstances;
import id.jht.shared.Rupiah;
import id.jht.shared.Violation;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what was answered, page by page, and says of each field what is wrong with it. */
final class InquiryReader {

    private static final int MOST_YEARS = 60;
    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int OLDEST = 110;
    private static final Rupiah MOST_SAVINGS = Rupiah.of(100_000_000_000L);

    private final Inquiry inquiry;
    private final LocalDate today;
    private final List<Violation> violations = new ArrayList<>();

    InquiryReader(Inquiry inquiry, LocalDate today) {
        this.inquiry = inquiry;
        this.today = today;
    }

    List<Violation> violations(InquiryPage page) {
        violations.clear();
        switch (page) {
            case CAUSE -> cause();
            case TIME -> time();
            case SAVINGS -> savings();
        }
        return List.copyOf(violations);
    }

    /** First page with a fault. */
    Optional<InquiryPage> unfinished() {
        return inquiry.pages().stream()
                .filter(page -> !violations(page).isEmpty())
                .findFirst();
    }

    /** Only for what has no fault. */
    Circumstances circumstances() {
        var question = inquiry.timeQuestion();
        return new Circumstances(
                inquiry.cause().orElseThrow(),
                question == TimeQuestion.BIRTH ? birthDate() : null,
                question == TimeQuestion.LAST_DAY ? date() : null,
                question == TimeQuestion.MEMBERSHIP ? months() : null,
                question == TimeQuestion.CERTIFICATE ? date() : null,
                inquiry.asksWhetherWorking() && "yes".equals(inquiry.get("working")),
                "yes".equals(inquiry.get("before")),
                amount());
    }

    private void cause() {
        if (inquiry.get("cause") == null) {
            wrong("cause", "GUIDE_CAUSE_MISSING");
        } else if (inquiry.cause().isEmpty()) {
            wrong("cause", "CAUSE_UNKNOWN");
        }
    }

    private void time() {
        switch (inquiry.timeQuestion()) {
            case BIRTH -> birth();
            case LAST_DAY -> day("GUIDE_LAST_DAY_MISSING", "GUIDE_LAST_DAY_AHEAD");
            case CERTIFICATE -> day("GUIDE_CERTIFICATE_MISSING", "GUIDE_CERTIFICATE_AHEAD");
            case MEMBERSHIP -> membership();
            case NONE -> {}
        }
    }

    private void day(String missing, String ahead) {
        var typed = inquiry.date();
        if (typed.isEmpty()) {
            wrong("date", missing);
        } else if (!typed.isComplete()) {
            wrong("date", "GUIDE_DATE_INCOMPLETE");
        } else {
            check("date", typed.date(), ahead);
        }
    }

    private void birth() {
        if (inquiry.get("onMonth") == null || inquiry.get("onYear") == null) {
            wrong("date", "GUIDE_BIRTH_MISSING");
        } else {
            check("date", inquiry.monthOnly().date(), "GUIDE_BIRTH_AHEAD");
        }
    }

    private void check(String field, Optional<LocalDate> date, String ahead) {
        if (date.isEmpty()) {
            wrong(field, "GUIDE_DATE_UNREAL");
        } else if (date.get().isAfter(today)) {
            wrong(field, ahead);
        } else if (date.get().isBefore(today.minusYears(OLDEST))) {
            wrong(field, "GUIDE_DATE_TOO_OLD", today.getYear() - OLDEST);
        }
    }

    private void membership() {
        if (inquiry.get("years") == null) {
            wrong("years", "GUIDE_YEARS_MISSING");
        } else if (number("years", MOST_YEARS) == null) {
            wrong("years", "GUIDE_YEARS_FORM", MOST_YEARS);
        }
        if (inquiry.get("months") != null && number("months", MONTHS_OF_A_YEAR - 1) == null) {
            wrong("months", "GUIDE_MONTHS_FORM");
        }
    }

    private void savings() {
        var typed = inquiry.get("savings");
        var amount = amount();
        if (typed != null && amount == null) {
            wrong("savings", "GUIDE_SAVINGS_FORM");
        } else if (amount != null && amount.isMoreThan(MOST_SAVINGS)) {
            wrong("savings", "GUIDE_SAVINGS_TOO_LARGE");
        }
        if (inquiry.asksWhetherWorking()) {
            choice("working", "GUIDE_WORKING_MISSING");
        }
        choice("before", "GUIDE_BEFORE_MISSING");
    }

    private void choice(String field, String missing) {
        var typed = inquiry.get(field);
        if (!"yes".equals(typed) && !"no".equals(typed)) {
            wrong(field, missing);
        }
    }

    /** Only the month is asked; its last day is the careful answer. */
    private @Nullable LocalDate birthDate() {
        return inquiry.monthOnly()
                .date()
                .map(first -> YearMonth.from(first).atEndOfMonth())
                .orElse(null);
    }

    private @Nullable LocalDate date() {
        return inquiry.date().date().orElse(null);
    }

    private int months() {
        var months = number("months", MONTHS_OF_A_YEAR - 1);
        var years = number("years", MOST_YEARS);
        return (years == null ? 0 : years) * MONTHS_OF_A_YEAR + (months == null ? 0 : months);
    }

    private @Nullable Integer number(String field, int most) {
        var typed = String.valueOf(inquiry.get(field));
        return typed.matches("[0-9]{1,3}") && Integer.parseInt(typed) <= most ? Integer.valueOf(typed) : null;
    }

    private @Nullable Rupiah amount() {
        var typed = inquiry.get("savings");
        return typed == null ? null : TypedAmount.parse(typed).orElse(null);
    }

    private void wrong(String field, String code, Object... arguments) {
        violations.add(Violation.of(field, code, arguments));
    }
}
