package id.jht.api;

import id.jht.filing.ClaimForm;
import id.jht.filing.ClaimSubmission;
import id.jht.filing.MemberTries;
import id.jht.filing.Submission;
import id.jht.shared.Violation;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Filing a claim and seeing where it stands. */
@RestController
@RequestMapping(path = "/api/v1/claims", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Claims")
class ClaimsController {

    private static final int LONGEST_KEY = 200;

    private final ClaimSubmission submission;
    private final MemberAccess access;
    private final ClaimViews views;
    private final MemberTries tries;
    private final Clock clock;

    ClaimsController(
            ClaimSubmission submission, MemberAccess access, ClaimViews views, MemberTries tries, Clock clock) {
        this.submission = submission;
        this.access = access;
        this.views = views;
        this.tries = tries;
        this.clock = clock;
    }

    @Operation(
            summary = "File a claim with its papers",
            description = "All or nothing. A repeat with the same Idempotency-Key returns the first answer.",
            requestBody =
                    @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                                            schema = @Schema(implementation = ClaimParts.class))))
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<ReceiptView> file(
            MultipartHttpServletRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Locale locale) {
        var upload = new ClaimUpload(request);
        var form = upload.form();
        refuseUnknownParts(upload, form);
        var named = MemberTries.Named.in(form);
        tries.closed(named, request.getRemoteAddr()).ifPresent(until -> {
            throw new TooOftenException(clock.instant(), until);
        });
        var outcome = submission.submit(form, upload.papers(), checked(key), locale.getLanguage(), "member");
        if (outcome instanceof Submission.Refused refused) {
            if (MemberTries.isWrong(refused.violations())) {
                tries.wrong(named, request.getRemoteAddr());
            }
            throw new RefusedRequestException(refused.violations());
        }
        if (outcome instanceof Submission.Accepted accepted) {
            var receipt = views.receipt(accepted.receipt());
            return ResponseEntity.created(URI.create("/api/v1/claims/" + receipt.claimNumber()))
                    .body(receipt);
        }
        throw new OpenClaimException();
    }

    @Operation(summary = "See where a claim stands")
    @GetMapping("/{claimNumber}")
    ClaimView show(
            @PathVariable String claimNumber,
            @RequestHeader(name = MemberAccess.TOKEN, required = false) @Nullable String token,
            Locale locale) {
        return views.claim(access.claim(claimNumber, token), locale);
    }

    private void refuseUnknownParts(ClaimUpload upload, ClaimForm form) {
        var unknown = upload.unknownParts(true);
        if (!unknown.isEmpty()) {
            throw new RefusedRequestException(Stream.concat(unknown.stream(), submission.checkFields(form).stream())
                    .toList());
        }
    }

    private static @Nullable String checked(@Nullable String key) {
        if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
            throw new MalformedRequestException(Violation.of("Idempotency-Key", "MALFORMED", "Idempotency-Key"));
        }
        return key;
    }
}
