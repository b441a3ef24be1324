package id.jht.preparation;

import id.jht.draft.Draft;
import id.jht.draft.Drafts;
import id.jht.shared.Violation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes what is sent for the pages of a draft. All of it is kept at once, right or wrong; only what is right counts as done. */
@Component
public class DraftPages {

    private final Drafts drafts;
    private final PageChecks checks;

    DraftPages(Drafts drafts, PageChecks checks) {
        this.drafts = drafts;
        this.checks = checks;
    }

    /**
     * Keeps those answers that this page takes. Empty when the draft has been filed, deleted or has expired meanwhile.
     *
     * @param removed row that is taken away, 0 for none
     * @param language {@code id} or {@code en}, of the mails about it
     */
    public Optional<Draft> keep(Draft draft, Step step, Map<String, String> sent, int removed, String language) {
        return drafts.answer(draft.id(), typed(step, sent, removed, draft), language);
    }

    /**
     * What is wrong with the page as it is kept; a page that is right is done from now on.
     *
     * @param client address from which it is asked
     */
    public List<Violation> check(Draft draft, Step step, String client) {
        var answers = Answers.of(draft);
        var wrong = checks.of(step, answers, draft, client);
        if (wrong.isEmpty()) {
            drafts.answer(draft.id(), Progress.seen(step, answers), draft.language());
        }
        return wrong;
    }

    private static Map<String, String> typed(Step step, Map<String, String> sent, int removed, Draft draft) {
        var typed = new HashMap<String, String>();
        sent.forEach((name, value) -> {
            if (step.takes(name)) {
                typed.put(name, value);
            }
        });
        rowsOf(step).ifPresent(rows -> typed.putAll(rows.closedUp(sent, removed)));
        var kept = new HashMap<>(Known.kept(Answers.clean(typed), step, Answers.of(draft)));
        kept.putAll(Progress.unseen(step, Answers.of(draft)));
        return kept;
    }

    private static Optional<Rows> rowsOf(Step step) {
        return switch (step) {
            case CARDS -> Optional.of(Rows.CARDS);
            case HEIRS -> Optional.of(Rows.HEIRS);
            default -> Optional.empty();
        };
    }
}
