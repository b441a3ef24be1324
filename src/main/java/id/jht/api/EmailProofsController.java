package id.jht.api;

import id.jht.membership.Member;
import id.jht.membership.Members;
import id.jht.shared.EmailAddress;
import id.jht.shared.Violation;
import id.jht.signin.EmailProofs;
import id.jht.signin.MemberSessions;
import id.jht.signin.ProofAnswer;
import id.jht.signin.ProofAnswer.CodeExpired;
import id.jht.signin.ProofAnswer.CodeWrong;
import id.jht.signin.ProofAnswer.Throttled;
import id.jht.signin.ProofAnswer.TriesUsed;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Proving a new e-mail address before it is sent with a profile update. */
@RestController
@RequestMapping("/api/v1/members/me/new-email")
@Tag(name = "Members")
class EmailProofsController {

    private final MemberSessions sessions;
    private final Members members;
    private final EmailProofs proofs;
    private final Clock clock;

    EmailProofsController(MemberSessions sessions, Members members, EmailProofs proofs, Clock clock) {
        this.sessions = sessions;
        this.members = members;
        this.proofs = proofs;
        this.clock = clock;
    }

    @Operation(
            summary = "Have a code sent to a new e-mail address",
            description = "Each request brings another code, which takes the place of the earlier one.")
    @ApiResponse(responseCode = "202", description = "The code is on its way")
    @ApiResponse(responseCode = "422", description = "Not an e-mail address")
    @ApiResponse(responseCode = "429", description = "Too often; see Retry-After")
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    void begin(
            @RequestBody NewEmailRequest typed,
            @RequestHeader(name = "X-Member-Token", required = false) @Nullable String token,
            HttpServletRequest request,
            Locale locale) {
        var language = locale.getLanguage().equals("en") ? "en" : "id";
        refuse(proofs.beginAgain(member(token), email(typed.email()), language, request.getRemoteAddr()));
    }

    @Operation(summary = "Give the code that came to the new e-mail address")
    @ApiResponse(responseCode = "204", description = "The address may be sent with a profile update")
    @ApiResponse(responseCode = "422", description = "Wrong, expired or too often tried; the sentence says which")
    @PostMapping("/code")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void giveCode(
            @RequestBody NewEmailCode typed,
            @RequestHeader(name = "X-Member-Token", required = false) @Nullable String token) {
        var code = typed.code() == null ? "" : typed.code();
        refuse(proofs.giveCode(member(token), email(typed.email()), code));
    }

    private void refuse(ProofAnswer answer) {
        if (answer instanceof Throttled throttled) {
            throw tooOften(throttled.until());
        }
        if (answer instanceof CodeWrong wrong) {
            throw refused(Violation.of("code", "EMAIL_CODE_WRONG", wrong.triesLeft()));
        }
        if (answer instanceof CodeExpired) {
            throw refused(Violation.of("code", "EMAIL_CODE_EXPIRED"));
        }
        if (answer instanceof TriesUsed) {
            throw refused(Violation.of("code", "EMAIL_CODE_TRIES"));
        }
    }

    private static RefusedRequestException refused(Violation violation) {
        return new RefusedRequestException(List.of(violation));
    }

    private ErrorResponseException tooOften(Instant until) {
        var refusal = new ErrorResponseException(HttpStatus.TOO_MANY_REQUESTS);
        var seconds = Math.max(1, Duration.between(clock.instant(), until).toSeconds());
        refusal.getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        return refusal;
    }

    private static EmailAddress email(@Nullable String typed) {
        return EmailAddress.parse(typed).orElseThrow(() -> refused(Violation.of("email", "EMAIL_FORM")));
    }

    private Member member(@Nullable String token) {
        return sessions.find(token)
                .flatMap(signedIn -> members.by(signedIn.identity()))
                .orElseThrow(() -> new ErrorResponseException(HttpStatus.UNAUTHORIZED));
    }

    record NewEmailRequest(@Nullable String email) {}

    record NewEmailCode(@Nullable String email, @Nullable String code) {}
}
