package id.jht.preparation;

import id.jht.draft.Draft;
import id.jht.draft.DraftTries;
import id.jht.filing.ClaimSubmission;
import id.jht.filing.EligibilityAnswer;
import id.jht.filing.EligibilityChecks;
import id.jht.filing.Terms;
import id.jht.shared.Kpj;
import id.jht.shared.Violation;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is wrong with the answers of one page, at the names that its inputs have. */
@Component
public class PageChecks {

    /** Code of what was asked too often; the argument is the moment from which it is listened to again. */
    public static final String TOO_MANY_TRIES = "TOO_MANY_TRIES";

    private static final Pattern HEIR = Pattern.compile("heirs\\[([0-9]+)]");
    private static final String LOOK_UP = "membership";
    private static final int LOOK_UPS = 30;
    private static final Duration HOUR = Duration.ofHours(1);

    private final ClaimSubmission submission;
    private final EligibilityChecks eligibility;
    private final DraftTries tries;

    PageChecks(ClaimSubmission submission, EligibilityChecks eligibility, DraftTries tries) {
        this.submission = submission;
        this.eligibility = eligibility;
        this.tries = tries;
    }

    /** @param client address from which it is asked */
    public List<Violation> of(Step step, Answers answers, Draft draft, String client) {
        var wrong = new ArrayList<>(fieldsOf(step, answers));
        if (wrong.isEmpty() && asksTheMembership(step)) {
            wrong.addAll(unknown(step, answers, draft, client));
        }
        return wrong;
    }

    /** Without asking whether the member exists. */
    public List<Violation> fieldsOf(Step step, Answers answers) {
        return fields(answers).stream()
                .filter(wrong -> belongs(wrong, step))
                .map(wrong -> at(step, wrong))
                .toList();
    }

    /** Everything that is wrong with the fields, at the names of the inputs. */
    public List<Violation> fields(Answers answers) {
        var wrong = submission.checkFields(answers.form(Terms.VERSION)).stream()
                .map(PageChecks::atInput)
                .filter(violation -> !isAsked(violation))
                .toList();
        return Stream.concat(wrong.stream(), ownQuestions(answers)).toList();
    }

    /** Violations of a submission name the fields of the form. */
    public static Violation atInput(Violation wrong) {
        var field = wrong.field().equals("kpj") ? "kpj1" : wrong.field();
        var heir = HEIR.matcher(field);
        return new Violation(
                heir.find() ? heir.replaceFirst("heirs" + (Integer.parseInt(heir.group(1)) + 1)) : field,
                wrong.code(),
                wrong.arguments());
    }

    /** Consent is asked on a page of its own; that there is an heir who files, the fields of that heir say. */
    private static boolean isAsked(Violation wrong) {
        return wrong.field().equals("termsVersion") || wrong.code().equals("CLAIMANT_REQUIRED");
    }

    private static Stream<Violation> ownQuestions(Answers answers) {
        var unanswered =
                answers.has("helped") ? Stream.<Violation>empty() : Stream.of(Violation.of("helped", "REQUIRED"));
        var cards = Rows.CARDS.filled(answers).stream()
                .map(row -> "kpj" + row)
                .filter(card -> Kpj.parse(answers.get(card)).isEmpty())
                .map(card -> Violation.of(card, "KPJ_FORM"));
        return Stream.concat(unanswered, cards);
    }

    /** An account at another bank than the lender is wrong where the lender is named, too. */
    private static boolean belongs(Violation wrong, Step step) {
        return step.asks(wrong.field()) || (step == Step.HOUSING && wrong.code().equals("ACCOUNT_NOT_AT_LENDER"));
    }

    private static Violation at(Step step, Violation wrong) {
        return step == Step.HOUSING && wrong.field().equals("bankCode")
                ? new Violation("housing.bankCode", wrong.code(), wrong.arguments())
                : wrong;
    }

    private static boolean asksTheMembership(Step step) {
        return step == Step.IDENTITY || step == Step.CARDS;
    }

    private List<Violation> unknown(Step step, Answers answers, Draft draft, String client) {
        var cards = step == Step.IDENTITY
                ? List.of("kpj1")
                : Rows.CARDS.filled(answers).stream().map(row -> "kpj" + row).toList();
        return cards.stream()
                .flatMap(card -> unknown(card, answers, draft, client))
                .toList();
    }

    private Stream<Violation> unknown(String card, Answers answers, Draft draft, String client) {
        if (!tries.allow(draft.id(), LOOK_UP, LOOK_UPS, HOUR)) {
            return Stream.of(tooOften(card, tries.until(draft.id(), LOOK_UP, HOUR)));
        }
        var answer = eligibility.check(answers.question(answers.channel(), answers.get(card)), client);
        if (answer instanceof EligibilityAnswer.TooOften tooOften) {
            return Stream.of(tooOften(card, tooOften.until()));
        }
        return answer instanceof EligibilityAnswer.Refused refused
                ? refused.violations().stream()
                        .map(wrong -> atCard(wrong, card))
                        .filter(PageChecks::isOfIdentity)
                : Stream.empty();
    }

    private static Violation tooOften(String card, Instant until) {
        return Violation.of(card, TOO_MANY_TRIES, until);
    }

    private static Violation atCard(Violation wrong, String card) {
        var isFurtherCard = !card.equals("kpj1") && wrong.code().equals(EligibilityAnswer.NOT_TOGETHER);
        return isFurtherCard || wrong.field().equals("kpj")
                ? new Violation(card, wrong.code(), wrong.arguments())
                : wrong;
    }

    private static boolean isOfIdentity(Violation wrong) {
        return Step.IDENTITY.asks(wrong.field()) || Step.CARDS.asks(wrong.field());
    }
}
