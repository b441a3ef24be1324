package id.jht.api;

import com.fasterxml.jackson.annotation.JsonFormat;
import id.jht.claim.Route;
import id.jht.document.DocumentType;
import id.jht.document.RequiredDocument;
import id.jht.eligibility.Entitlement;
import id.jht.filing.EligibilityCheck;
import id.jht.filing.EligibilityChecks;
import id.jht.shared.Violation;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.ArrayList;
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
    private final MessageSource messages;

    EligibilityChecksController(EligibilityChecks checks, MessageSource messages) {
        this.checks = checks;
        this.messages = messages;
    }

    @Operation(summary = "Ask whether a member is entitled, why not, and which papers are needed")
    @PostMapping
    EligibilityView check(@RequestBody Question question, Locale locale) {
        var violations = new ArrayList<Violation>();
        var answer = checks.check(
                question.nik(), question.firstKpj(), question.birthDate(), question.cause(), violations::addAll);
        if (answer == null) {
            throw new RefusedRequestException(violations);
        }
        return view(answer, locale);
    }

    private EligibilityView view(EligibilityCheck answer, Locale locale) {
        return new EligibilityView(
                answer.entitled(),
                answer.route(),
                answer.failures().stream()
                        .map(failure -> failure(failure, locale))
                        .toList(),
                answer.documents().stream().map(paper -> paper(paper, locale)).toList());
    }

    private FailureView failure(Entitlement.Failure failure, Locale locale) {
        var key = "rule." + failure.code();
        return new FailureView(
                failure.code(), text(key, locale), text(key + ".remedy", locale), failure.possibleFrom());
    }

    private PaperView paper(RequiredDocument paper, Locale locale) {
        return new PaperView(
                paper.type(),
                paper.required(),
                text("document." + paper.type() + ".help", locale),
                paper.alternativesGroup());
    }

    private String text(String key, Locale locale) {
        return String.valueOf(messages.getMessage(key, null, key, locale));
    }

    record Question(
            @Nullable String nik,

            @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable
            List<@Nullable String> kpj,

            @Nullable String birthDate,
            @Nullable String cause) {

        @Nullable
        String firstKpj() {
            return kpj == null || kpj.isEmpty() ? null : kpj.get(0);
        }
    }

    record EligibilityView(boolean entitled, Route route, List<FailureView> failures, List<PaperView> documents) {}

    /** @param possibleFrom first day on which this rule will hold, where it can be computed */
    record FailureView(
            String code,
            String message,
            String remedy,
            @Nullable LocalDate possibleFrom) {}

    /** @param group papers of one group stand for each other */
    record PaperView(DocumentType type, boolean required, String explanation, String group) {}
}
