package id.jht.benefit;

import id.jht.benefit.TaxBasis.Amount;
import id.jht.benefit.TaxBasis.Argument;
import id.jht.benefit.TaxBasis.Day;
import id.jht.benefit.TaxBasis.Percent;
import id.jht.benefit.TaxBasis.Reason;
import id.jht.benefit.TaxBasis.Scale;
import id.jht.benefit.TaxBasis.Year;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in words which tax rule applied, in the reader's language. */
@Component
public class TaxWords {

    private final MessageSource messages;

    public TaxWords(MessageSource messages) {
        this.messages = messages;
    }

    /** Empty for a statement of which the basis was not kept. */
    public String of(TaxBasis basis, Locale locale) {
        return String.join(" ", sentences(basis, locale));
    }

    public List<String> sentences(TaxBasis basis, Locale locale) {
        return basis.reasons().stream().map(reason -> sentence(reason, locale)).toList();
    }

    /** What a member should know before a partial claim is filed. */
    public String of(PartialConsequence consequence, Locale locale) {
        var figures = new Figures(locale);
        var within = consequence.taxWithinWindow();
        var npwp = consequence.hasNpwp() ? "npwp" : "no-npwp";
        return messages.getMessage(
                "tax.consequence." + (within == null ? "article17" : "window") + "." + npwp,
                new Object[] {
                    figures.money(consequence.remainder()),
                    figures.day(consequence.article17From()),
                    figures.money(consequence.taxAfterwards()),
                    within == null ? "" : figures.money(within)
                },
                locale);
    }

    private String sentence(Reason reason, Locale locale) {
        var figures = new Figures(locale);
        var arguments = reason.arguments().stream()
                .map(argument -> figure(argument, figures))
                .toArray();
        return messages.getMessage("tax." + reason.code(), arguments, locale);
    }

    private String figure(Argument argument, Figures figures) {
        if (argument instanceof Amount amount) {
            return figures.money(amount.rupiah());
        } else if (argument instanceof Day day) {
            return figures.day(day.date());
        } else if (argument instanceof Year year) {
            return Integer.toString(year.year());
        } else if (argument instanceof Percent percent) {
            return figures.percent(percent.percent());
        } else {
            return scale(((Scale) argument).steps(), figures);
        }
    }

    private String scale(List<TaxBasis.Step> steps, Figures figures) {
        return IntStream.range(0, steps.size())
                .mapToObj(step -> step(steps, step, figures))
                .collect(Collectors.joining("; "));
    }

    private String step(List<TaxBasis.Step> steps, int step, Figures figures) {
        var percent = figures.percent(steps.get(step).percent());
        if (steps.size() == 1) {
            return messages.getMessage("tax.scale.all", new Object[] {percent}, figures.locale());
        }
        return step + 1 < steps.size()
                ? limit(
                        "tax.scale.up-to",
                        percent,
                        figures.money(steps.get(step + 1).above()),
                        figures)
                : limit(
                        "tax.scale.above",
                        percent,
                        figures.money(steps.get(step).above()),
                        figures);
    }

    private String limit(String code, String percent, String limit, Figures figures) {
        return messages.getMessage(code, new Object[] {percent, limit}, figures.locale());
    }
}
