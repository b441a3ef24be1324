package id.jht.portal.filing;

import id.jht.claim.Channel;
import id.jht.claim.ClaimCause;
import id.jht.claim.Housing;
import id.jht.document.PaperCase;
import id.jht.document.PaperTexts;
import id.jht.document.RequiredDocument;
import id.jht.document.RequiredDocuments;
import id.jht.filing.EligibilityAnswer;
import id.jht.filing.EligibilityAnswer.Answered;
import id.jht.filing.EligibilityChecks;
import id.jht.policy.AsOf;
import id.jht.portal.Explanations;
import id.jht.portal.PaperGroup;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Which papers the member needs, as far as the route can be foreseen, and whether the rules allow a claim at all. */
@Component
public class PapersPage {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private final EligibilityChecks checks;
    private final RequiredDocuments required;
    private final PaperTexts texts;
    private final Explanations explanations;
    private final Clock clock;

    PapersPage(
            EligibilityChecks checks,
            RequiredDocuments required,
            PaperTexts texts,
            Explanations explanations,
            Clock clock) {
        this.checks = checks;
        this.required = required;
        this.texts = texts;
        this.explanations = explanations;
        this.clock = clock;
    }

    void fill(Model model, ClaimDraft draft, Locale locale) {
        var groups = causeOf(draft.answers())
                .map(cause -> PaperGroup.of(neededFor(draft), paper -> texts.of(paper.type(), cause, locale)))
                .orElse(List.of());
        model.addAttribute("groups", groups);
        model.addAttribute("papers", draft.papers());
    }

    /** Those of the route that is likely; those of the full route once a claim was refused for papers. */
    List<RequiredDocument> neededFor(ClaimDraft draft) {
        return draft.needsAllPapers()
                ? papersOfFullRoute(draft.answers())
                : check(draft.answers()).map(Answered::documents).orElseGet(() -> papersOfFullRoute(draft.answers()));
    }

    private List<RequiredDocument> papersOfFullRoute(Answers answers) {
        var now = clock.instant();
        var today = new AsOf(LocalDate.ofInstant(now, WIB), now);
        return causeOf(answers)
                .map(cause -> required.of(new PaperCase(cause, Channel.WEB, false, true, housingOf(answers), today)))
                .orElse(List.of());
    }

    List<Explanations.Obstacle> obstacles(Answers answers, Locale locale) {
        return check(answers)
                .map(check -> explanations.obstacles(check, locale))
                .orElse(List.of());
    }

    private Optional<Answered> check(Answers answers) {
        EligibilityAnswer answer = checks.check(answers.question(Channel.WEB.name()));
        return answer instanceof Answered answered ? Optional.of(answered) : Optional.empty();
    }

    private static Optional<ClaimCause> causeOf(Answers answers) {
        return Arrays.stream(ClaimCause.values())
                .filter(cause -> cause.name().equals(answers.get("cause")))
                .findFirst();
    }

    private static Housing.@Nullable Variant housingOf(Answers answers) {
        return Arrays.stream(Housing.Variant.values())
                .filter(variant -> variant.name().equals(answers.get("housing.variant")))
                .findFirst()
                .orElse(null);
    }
}
