package id.jht.api;

import id.jht.claim.Channel;
import id.jht.claim.ClaimCause;
import id.jht.claim.Route;
import id.jht.document.DocumentType;
import id.jht.document.PaperTexts;
import id.jht.document.RequiredDocument;
import id.jht.eligibility.Entitlement;
import id.jht.filing.EligibilityAnswer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Shows what the rules say about a claim, in the reader's language. */
@Component
class EligibilityViews {

    private final PaperTexts paperTexts;
    private final MessageSource messages;

    EligibilityViews(PaperTexts paperTexts, MessageSource messages) {
        this.paperTexts = paperTexts;
        this.messages = messages;
    }

    EligibilityView of(EligibilityAnswer.Answered answer, Locale locale) {
        return new EligibilityView(
                answer.entitled(),
                answer.channel(),
                answer.channels(),
                answer.route(),
                answer.failures().stream()
                        .map(failure -> failure(failure, locale))
                        .toList(),
                answer.warnings().stream()
                        .map(code -> new WarningView(code, text("warning." + code, locale)))
                        .toList(),
                answer.documents().stream()
                        .map(paper -> paper(paper, answer.cause(), locale))
                        .toList());
    }

    FailureView failure(Entitlement.Failure failure, Locale locale) {
        var key = "rule." + failure.code();
        return new FailureView(
                failure.code(), text(key, locale), text(key + ".remedy", locale), failure.possibleFrom());
    }

    RequiredPaperView paper(RequiredDocument paper, ClaimCause cause, Locale locale) {
        var text = paperTexts.of(paper.type(), cause, locale);
        return new RequiredPaperView(
                paper.type(), paper.required(), text.explanation(), text.example(), paper.alternativesGroup());
    }

    private String text(String key, Locale locale) {
        return String.valueOf(messages.getMessage(key, null, key, locale));
    }

    /**
     * @param channel for which the answer is given
     * @param channels over which this cause may be filed
     */
    record EligibilityView(
            boolean entitled,
            Channel channel,
            List<Channel> channels,
            Route route,
            List<FailureView> failures,
            List<WarningView> warnings,
            List<RequiredPaperView> documents) {}

    record WarningView(String code, String message) {}

    /** @param possibleFrom first day on which this rule will hold, where it can be computed */
    record FailureView(
            String code,
            String message,
            String remedy,
            @Nullable LocalDate possibleFrom) {}

    /** @param group papers of one group stand for each other */
    record RequiredPaperView(DocumentType type, boolean required, String explanation, String example, String group) {}
}
