package id.jht.portal.guide;

import id.jht.benefit.Figures;
import id.jht.benefit.Simulation;
import id.jht.benefit.TaxWords;
import id.jht.claim.ClaimCause;
import id.jht.portal.Explanations;
import id.jht.portal.Faults;
import id.jht.shared.Violation;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a claim on typed figures would pay; question and answer share an address that can be kept. */
@Controller
@RequestMapping("/simulation")
class SimulationController {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    /** Where the member typed what the calculation names otherwise. */
    private static final Map<String, String> FIELDS = Map.of(
            "asOf", "date",
            "partialPercent", "percent",
            "memberships", "balance",
            "memberships[0].openingBalance", "balance");

    private final Alternatives alternatives;
    private final TaxWords taxWords;
    private final Explanations explanations;
    private final Clock clock;

    SimulationController(Alternatives alternatives, TaxWords taxWords, Explanations explanations, Clock clock) {
        this.alternatives = alternatives;
        this.taxWords = taxWords;
        this.explanations = explanations;
        this.clock = clock;
    }

    @GetMapping
    String simulate(@RequestParam Map<String, String> sent, Model model, Locale locale) {
        var today = LocalDate.ofInstant(clock.instant(), WIB);
        var asked = sent.containsKey("next");
        var answers = asked ? SimulationAnswers.of(sent) : SimulationAnswers.beginning(today);
        var violations = new ArrayList<Violation>();
        if (asked) {
            var reader = new SimulationAnswersReader(answers, today);
            violations.addAll(reader.violations());
            if (violations.isEmpty()) {
                calculate(reader, answers, violations, model, locale);
            }
        }
        model.addAttribute("answers", answers);
        model.addAttribute("query", asked ? KeptAnswers.query(answers.typed()) + "&next=1" : null);
        model.addAttribute("faults", violations.isEmpty() ? Faults.NONE : faults(violations, locale));
        model.addAttribute("causes", ClaimCause.values());
        model.addAttribute("figures", new Figures(locale));
        return "portal/guide/simulation";
    }

    private void calculate(
            SimulationAnswersReader reader,
            SimulationAnswers answers,
            List<Violation> violations,
            Model model,
            Locale locale) {
        var form = reader.form();
        alternatives.asked(form, violations::addAll).ifPresent(simulation -> {
            show(simulation, model, locale);
            answers.cause().filter(ClaimCause::isPartial).ifPresent(cause -> {
                var later = reader.laterOn();
                alternatives
                        .compared(form, cause, simulation.statement(), later, violations::addAll)
                        .ifPresent(comparison -> show(comparison, later, model, locale));
            });
        });
    }

    private void show(Simulation simulation, Model model, Locale locale) {
        model.addAttribute("statement", simulation.statement());
        model.addAttribute("chart", Chart.ofYears(simulation.statement()));
        model.addAttribute("taxRules", taxWords.sentences(simulation.statement().taxBasis(), locale));
    }

    private void show(Comparison comparison, LocalDate later, Model model, Locale locale) {
        model.addAttribute("comparison", comparison);
        model.addAttribute("later", new Figures(locale).day(later));
        model.addAttribute("parts", Chart.of(comparison));
        model.addAttribute(
                "restRules", taxWords.sentences(comparison.chosen().rest().taxBasis(), locale));
    }

    private Faults faults(List<Violation> violations, Locale locale) {
        return explanations.faults(
                violations.stream()
                        .map(wrong -> new Violation(
                                FIELDS.getOrDefault(wrong.field(), fieldOf(wrong)), wrong.code(), wrong.arguments()))
                        .distinct()
                        .toList(),
                locale);
    }

    private static String fieldOf(Violation wrong) {
        return wrong.field().contains("contributions") ? "contribution" : wrong.field();
    }
}
