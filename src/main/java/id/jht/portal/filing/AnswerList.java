package id.jht.portal.filing;

import id.jht.calendar.Branch;
import id.jht.calendar.Branches;
import id.jht.preparation.Answers;
import id.jht.preparation.Known;
import id.jht.preparation.Rows;
import id.jht.preparation.Step;
import id.jht.region.Village;
import id.jht.region.Villages;
import id.jht.shared.Banks;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** All answers in words, each with the page where it can be changed. */
@Component
class AnswerList {

    private static final String NOTHING = "–";

    private final MessageSource messages;
    private final Branches branches;
    private final Villages villages;

    AnswerList(MessageSource messages, Branches branches, Villages villages) {
        this.messages = messages;
        this.branches = branches;
        this.villages = villages;
    }

    /** @param href null where it cannot be changed */
    public record Answer(
            String label, String value, @Nullable String href) {}

    public record Group(Step.Section section, List<Answer> answers) {}

    List<Group> of(Answers answers, Locale locale) {
        var needed = Step.needed(answers);
        return Stream.of(Step.Section.values())
                .map(section -> new Group(
                        section,
                        needed.stream()
                                .filter(step -> step.section() == section)
                                .flatMap(step -> of(step, answers, locale))
                                .toList()))
                .filter(group -> !group.answers().isEmpty())
                .toList();
    }

    private Stream<Answer> of(Step step, Answers answers, Locale locale) {
        return switch (step) {
            case CARDS ->
                Rows.CARDS.filled(answers).isEmpty()
                        ? Stream.of(new Answer(label("cards", 0, locale), NOTHING, href(step, "")))
                        : Rows.CARDS.filled(answers).stream().map(row -> card(row, answers, locale));
            case HEIRS -> Rows.HEIRS.filled(answers).stream().map(row -> heir(row, answers, locale));
            case HELPER -> answers.isHelped() ? simple(step, answers, locale) : nobodyHelps(step, answers, locale);
            case IDENTITY ->
                simple(step, answers, locale).filter(answer -> !answer.value().equals(NOTHING));
            default -> simple(step, answers, locale);
        };
    }

    private Stream<Answer> simple(Step step, Answers answers, Locale locale) {
        return step.fields().stream()
                .filter(field -> !field.equals("claimant"))
                .map(field -> new Answer(label(field, 0, locale), value(field, answers, locale), href(step, field)));
    }

    private Stream<Answer> nobodyHelps(Step step, Answers answers, Locale locale) {
        return Stream.of(
                new Answer(label("helped", 0, locale), value("helped", answers, locale), href(step, "helped")));
    }

    private Answer card(int row, Answers answers, Locale locale) {
        return new Answer(
                label("kpj", row, locale),
                Objects.requireNonNullElse(answers.get("kpj" + row), ""),
                href(Step.CARDS, "kpj" + row));
    }

    private Answer heir(int row, Answers answers, Locale locale) {
        var prefix = "heirs" + row;
        var parts = new ArrayList<String>();
        Optional.ofNullable(answers.get(prefix + ".name")).ifPresent(parts::add);
        Optional.ofNullable(answers.get(prefix + ".relationship"))
                .map(code -> text("relationship." + code, code, locale))
                .ifPresent(parts::add);
        Optional.ofNullable(answers.get(prefix + ".share"))
                .map(share -> share.replace("%", "") + "%")
                .ifPresent(parts::add);
        return new Answer(label("heirs", row, locale), String.join(", ", parts), href(Step.HEIRS, prefix + ".name"));
    }

    private String value(String field, Answers answers, Locale locale) {
        if (field.equals("birthDate")) {
            return date(answers.birthDate(), locale);
        }
        var masked = Known.masked(answers).get(field);
        var typed = answers.get(field);
        return masked != null ? masked : typed == null ? NOTHING : inWords(field, typed, locale);
    }

    private String inWords(String field, String typed, Locale locale) {
        return switch (field) {
            case "cause" -> text("cause." + typed, typed, locale);
            case "branch" -> branches.find(typed).map(Branch::name).orElse(typed);
            case "bankCode", "housing.bankCode" ->
                Banks.find(typed).map(Banks.Bank::name).orElse(typed);
            case "selfEmployed", "helped" -> text("portal.filing." + field + "." + typed, typed, locale);
            case "housing.variant" -> text("portal.housing." + typed, typed, locale);
            case "helper.relationship" -> text("portal.filing.helper." + typed, typed, locale);
            case "claimant.relationship" -> text("relationship." + typed, typed, locale);
            case "address.villageCode" -> village(typed);
            case "partialPercent" -> typed + "%";
            default -> typed;
        };
    }

    private String village(String code) {
        return villages.find(code).map(Village::label).orElse(code);
    }

    private static String date(@Nullable String iso, Locale locale) {
        try {
            return iso == null
                    ? NOTHING
                    : DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(LocalDate.parse(iso));
        } catch (DateTimeException unreadable) {
            return iso;
        }
    }

    private String label(String field, int row, Locale locale) {
        var kind = field.replaceAll("[0-9]+", "");
        return row < 1 ? text("portal.field." + kind, kind, locale) : text("portal.field." + kind, kind, locale, row);
    }

    private String text(String key, String otherwise, Locale locale, Object... arguments) {
        return String.valueOf(messages.getMessage(key, arguments, otherwise, locale));
    }

    private static String href(Step step, String field) {
        return step.address() + "?from=check" + (field.isEmpty() ? "" : "#" + field.replace('.', '-'));
    }
}
