package id.jht.portal;

import id.jht.claim.Channel;
import id.jht.claim.ClaimCause;
import id.jht.document.RequiredDocument;
import id.jht.document.RequiredDocuments;
import id.jht.filing.EligibilityCheck;
import id.jht.filing.EligibilityChecks;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Which papers the member needs, as far as the route can be foreseen, and whether the rules allow a claim at all. */
@Component
class PapersPage {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private final EligibilityChecks checks;
    private final RequiredDocuments required;
    private final Explanations explanations;
    private final Clock clock;

    PapersPage(EligibilityChecks checks, RequiredDocuments required, Explanations explanations, Clock clock) {
        this.checks = checks;
        this.required = required;
        this.explanations = explanations;
        this.clock = clock;
    }

    void fill(Model model, ClaimDraft draft) {
        model.addAttribute("groups", PaperGroup.of(neededFor(draft)));
        model.addAttribute("papers", draft.papers());
    }

    /** Those of the route that is likely; those of the full route once a claim was refused for papers. */
    List<RequiredDocument> neededFor(ClaimDraft draft) {
        return draft.needsAllPapers()
                ? papersOfFullRoute(draft.answers())
                : check(draft.answers())
                        .map(EligibilityCheck::documents)
                        .orElseGet(() -> papersOfFullRoute(draft.answers()));
    }

    private List<RequiredDocument> papersOfFullRoute(Answers answers) {
        var today = LocalDate.ofInstant(clock.instant(), WIB);
        return causeOf(answers)
                .map(cause -> required.of(cause, Channel.WEB, false, today))
                .orElse(List.of());
    }

    List<Explanations.Obstacle> obstacles(Answers answers, Locale locale) {
        return check(answers)
                .map(check -> check.failures().stream()
                        .map(failure -> explanations.obstacle(failure.code(), failure.possibleFrom(), locale))
                        .toList())
                .orElse(List.of());
    }

    private Optional<EligibilityCheck> check(Answers answers) {
        var kpjs = answers.kpjs();
        return Optional.ofNullable(checks.check(
                answers.get("nik"),
                kpjs.isEmpty() ? null : kpjs.get(0),
                answers.birthDate(),
                answers.get("cause"),
                problems -> {}));
    }

    private static Optional<ClaimCause> causeOf(Answers answers) {
        return Arrays.stream(ClaimCause.values())
                .filter(cause -> cause.name().equals(answers.get("cause")))
                .findFirst();
    }
}
