package id.jht.portal.filing;

import id.jht.calendar.Branches;
import id.jht.claim.Relationship;
import id.jht.draft.Draft;
import id.jht.portal.Explanations;
import id.jht.portal.Faults;
import id.jht.preparation.Answers;
import id.jht.preparation.Causes;
import id.jht.preparation.ClaimOutlook;
import id.jht.preparation.Known;
import id.jht.preparation.Rows;
import id.jht.preparation.Step;
import id.jht.shared.Banks;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the templates of the pages show. */
@Component
class Pages {

    private final Branches branches;
    private final ClaimOutlook outlook;
    private final Explanations explanations;

    Pages(Branches branches, ClaimOutlook outlook, Explanations explanations) {
        this.branches = branches;
        this.outlook = outlook;
        this.explanations = explanations;
    }

    /** @param more empty rows beside those that are filled */
    String show(Step step, Draft draft, Answers answers, Faults faults, boolean fromCheck, int more, Model model) {
        frame(draft, answers, faults, model);
        model.addAttribute("step", step);
        model.addAttribute("fromCheck", fromCheck);
        model.addAttribute("back", fromCheck ? Step.CHECK.address() : step.before(answers));
        switch (step) {
            case CAUSE -> model.addAttribute("fromHome", Causes.FROM_HOME).addAttribute("atBranch", Causes.AT_BRANCH);
            case BRANCH -> model.addAttribute("branches", branches.all());
            case ACCOUNT, HOUSING -> model.addAttribute("banks", Banks.all());
            case CARDS -> model.addAttribute("rows", Rows.CARDS.numbers(answers, more));
            case HEIRS -> model.addAttribute("rows", Rows.HEIRS.numbers(answers, more));
            default -> {}
        }
        model.addAttribute("relationships", Relationship.values());
        return "portal/filing/" + step.path();
    }

    /** What every page with a draft shows. */
    void frame(Draft draft, Answers answers, Faults faults, Model model) {
        model.addAttribute("draft", draft);
        model.addAttribute("answers", answers.forPage());
        model.addAttribute("known", Known.masked(answers));
        model.addAttribute("faults", faults);
        model.addAttribute("yesNo", List.of("true", "false"));
    }

    List<Explanations.Obstacle> obstacles(Answers answers, Locale locale) {
        return outlook.of(answers)
                .map(answer -> explanations.obstacles(answer, locale))
                .orElse(List.of());
    }
}
