package id.jht.preparation;

import id.jht.document.RequiredDocuments;
import id.jht.draft.Draft;
import id.jht.draft.DraftPapers;
import id.jht.shared.Violation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How far a draft is: which pages are done, which can be done now, which later. */
@Component
public class Progress {

    /** Answer that holds the names of the pages which the member has been through. */
    private static final String SEEN = "seen";

    private final PageChecks checks;
    private final ClaimOutlook outlook;
    private final RequiredDocuments required;
    private final DraftPapers papers;

    Progress(PageChecks checks, ClaimOutlook outlook, RequiredDocuments required, DraftPapers papers) {
        this.checks = checks;
        this.outlook = outlook;
        this.required = required;
        this.papers = papers;
    }

    /** As the list of tasks shows it. */
    public enum State {
        done,
        todo,
        later
    }

    public Map<Step, State> of(Draft draft) {
        var answers = Answers.of(draft);
        var wrong = checks.fields(answers);
        var seen = seen(answers);
        var states = new EnumMap<Step, State>(Step.class);
        for (var step : Step.needed(answers)) {
            states.put(step, state(step, states, seen.contains(step) && isRight(step, wrong)));
        }
        if (states.get(Step.PAPERS) == State.todo && hasItsPapers(draft, answers)) {
            states.put(Step.PAPERS, State.done);
        }
        states.put(Step.CHECK, isComplete(states) ? State.todo : State.later);
        return states;
    }

    /** What keeps it from being filed: wrong fields, papers that are missing, pages that nobody has been through. */
    public List<Violation> missing(Draft draft) {
        var states = of(draft);
        if (states.get(Step.CHECK) != State.later) {
            return List.of();
        }
        var answers = Answers.of(draft);
        var missing = new ArrayList<>(checks.fields(answers));
        states.forEach((step, state) -> {
            if (state == State.todo && step != Step.CHECK && isRight(step, missing)) {
                missing.addAll(step == Step.PAPERS ? missingPapers(draft, answers) : List.of(unanswered(step)));
            }
        });
        return missing;
    }

    private List<Violation> missingPapers(Draft draft, Answers answers) {
        return required.missing(outlook.papersFor(answers), papers.types(draft.id()));
    }

    private static Violation unanswered(Step step) {
        return Violation.of(step.fields().get(0), "UNANSWERED");
    }

    /** What is to be kept when a page was sent and found right. */
    public static Map<String, String> seen(Step step, Answers answers) {
        var seen = seen(answers);
        seen.add(step);
        return Map.of(SEEN, names(seen));
    }

    /** What is to be kept when a page was sent and nobody knows yet whether it is right. */
    public static Map<String, String> unseen(Step step, Answers answers) {
        var seen = seen(answers);
        seen.remove(step);
        return Map.of(SEEN, names(seen));
    }

    /** Whether NIK or passport, card and birth date were found to belong together as they are now. */
    public static boolean isIdentified(Answers answers) {
        return seen(answers).contains(Step.IDENTITY);
    }

    private static String names(Set<Step> seen) {
        return seen.stream().map(Step::name).collect(Collectors.joining(","));
    }

    private static Set<Step> seen(Answers answers) {
        var seen = EnumSet.noneOf(Step.class);
        var names = List.of(String.valueOf(answers.get(SEEN)).split(","));
        Arrays.stream(Step.values()).filter(step -> names.contains(step.name())).forEach(seen::add);
        return seen;
    }

    private static boolean isRight(Step step, List<Violation> wrong) {
        return wrong.stream().noneMatch(violation -> step.asks(violation.field()));
    }

    /** Who claims and why decides what else is asked. */
    private static State state(Step step, Map<Step, State> before, boolean done) {
        var first = step == Step.CAUSE
                || (step == Step.BRANCH && before.get(Step.CAUSE) == State.done)
                || (step == Step.IDENTITY && before.get(Step.CAUSE) == State.done);
        if (!first && before.get(Step.IDENTITY) != State.done) {
            return State.later;
        }
        return done ? State.done : State.todo;
    }

    private boolean hasItsPapers(Draft draft, Answers answers) {
        return !papers.types(draft.id()).isEmpty()
                && missingPapers(draft, answers).isEmpty();
    }

    private static boolean isComplete(Map<Step, State> states) {
        return states.entrySet().stream()
                .allMatch(state -> state.getKey() == Step.CHECK || state.getValue() == State.done);
    }
}
