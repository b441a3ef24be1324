package id.jht.api;

import com.fasterxml.jackson.annotation.JsonFormat;
import id.jht.claim.Channel;
import id.jht.claim.ClaimCause;
import id.jht.claim.Route;
import id.jht.document.DocumentType;
import id.jht.document.PaperTexts;
import id.jht.document.RequiredDocument;
import id.jht.eligibility.Entitlement;
import id.jht.filing.EligibilityAnswer;
import id.jht.filing.EligibilityChecks;
import id.jht.filing.EligibilityQuestion;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** "Am I entitled?" with the whole answer and without filing. */
@RestController
@RequestMapping(path = "/api/v1/eligibility-checks", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Eligibility")
class EligibilityChecksController {

    private final EligibilityChecks checks;
    private final PaperTexts paperTexts;
    private final MessageSource messages;
    private final Clock clock;

    EligibilityChecksController(EligibilityChecks checks, PaperTexts paperTexts, MessageSource messages, Clock clock) {
        this.checks = checks;
        this.paperTexts = paperTexts;
        this.messages = messages;
        this.clock = clock;
    }

    @Operation(summary = "Ask whether a member is entitled, why not, and which papers are needed")
    @ApiResponse(responseCode = "200", description = "The whole answer")
    @ApiResponse(responseCode = "422", description = "A field cannot be read, or the numbers name no member together")
    @ApiResponse(responseCode = "429", description = "Too many wrong numbers; see Retry-After")
    @PostMapping
    EligibilityView check(@RequestBody Question question, HttpServletRequest request, Locale locale) {
        var answer = checks.check(question.asked(), request.getRemoteAddr());
        if (answer instanceof EligibilityAnswer.TooOften tooOften) {
            throw new TooOftenException(clock.instant(), tooOften.until());
        }
        if (answer instanceof EligibilityAnswer.Answered answered) {
            return view(answered, locale);
        }
        throw new RefusedRequestException(((EligibilityAnswer.Refused) answer).violations());
    }

    private EligibilityView view(EligibilityAnswer.Answered answer, Locale locale) {
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

    private FailureView failure(Entitlement.Failure failure, Locale locale) {
        var key = "rule." + failure.code();
        return new FailureView(
                failure.code(), text(key, locale), text(key + ".remedy", locale), failure.possibleFrom());
    }

    private RequiredPaperView paper(RequiredDocument paper, ClaimCause cause, Locale locale) {
        var text = paperTexts.of(paper.type(), cause, locale);
        return new RequiredPaperView(
                paper.type(), paper.required(), text.explanation(), text.example(), paper.alternativesGroup());
    }

    private String text(String key, Locale locale) {
        return String.valueOf(messages.getMessage(key, null, key, locale));
    }

    record Question(
            @Nullable String nik,
            @Nullable String passportNumber,

            @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable
            List<@Nullable String> kpj,

            @Nullable String birthDate,
            @Nullable String cause,
            @Nullable String channel,
            @Nullable Integer partialPercent,
            @Nullable String housingVariant) {

        EligibilityQuestion asked() {
            return new EligibilityQuestion(
                    nik, passportNumber, firstKpj(), birthDate, cause, channel, partialPercent, housingVariant);
        }

        private @Nullable String firstKpj() {
            return kpj == null || kpj.isEmpty() ? null : kpj.get(0);
        }
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
