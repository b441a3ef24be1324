package id.jht.api;

import com.fasterxml.jackson.annotation.JsonFormat;
import id.jht.filing.EligibilityAnswer;
import id.jht.filing.EligibilityChecks;
import id.jht.filing.EligibilityQuestion;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
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
    private final EligibilityViews views;
    private final Clock clock;

    EligibilityChecksController(EligibilityChecks checks, EligibilityViews views, Clock clock) {
        this.checks = checks;
        this.views = views;
        this.clock = clock;
    }

    @Operation(summary = "Ask whether a member is entitled, why not, and which papers are needed")
    @ApiResponse(responseCode = "200", description = "The whole answer")
    @ApiResponse(responseCode = "422", description = "A field cannot be read, or the numbers name no member together")
    @ApiResponse(responseCode = "429", description = "Too many wrong numbers; see Retry-After")
    @PostMapping
    EligibilityViews.EligibilityView check(@RequestBody Question question, HttpServletRequest request, Locale locale) {
        var answer = checks.check(question.asked(), request.getRemoteAddr());
        if (answer instanceof EligibilityAnswer.TooOften tooOften) {
            throw new TooOftenException(clock.instant(), tooOften.until());
        }
        if (answer instanceof EligibilityAnswer.Answered answered) {
            return views.of(answered, locale);
        }
        throw new RefusedRequestException(((EligibilityAnswer.Refused) answer).violations());
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
}
