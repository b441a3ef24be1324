package id.jht.api;

import id.jht.membership.Member;
import id.jht.membership.Members;
import id.jht.shared.MobileNumber;
import id.jht.shared.Violation;
import id.jht.signin.MemberSessions;
import id.jht.signin.MobileProofs;
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

/** Proving a new mobile number before it is sent with a profile update. */
@RestController
@RequestMapping("/api/v1/members/me/new-mobile")
@Tag(name = "Members")
class MobileProofsController {

    private final MemberSessions sessions;
    private final Members members;
    private final MobileProofs proofs;
    private final Clock clock;

    MobileProofsController(MemberSessions sessions, Members members, MobileProofs proofs, Clock clock) {
        this.sessions = sessions;
        this.members = members;
        this.proofs = proofs;
        this.clock = clock;
    }

    @Operation(
            summary = "Have a code sent by SMS to a new mobile number",
            description = "Each request brings another code, which takes the place of the earlier one.")
    @ApiResponse(responseCode = "202", description = "The code is on its way")
    @ApiResponse(responseCode = "422", description = "Not an Indonesian mobile number")
    @ApiResponse(responseCode = "429", description = "Too often; see Retry-After")
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    void begin(
            @RequestBody NewMobileRequest typed,
            @RequestHeader(name = "X-Member-Token", required = false) @Nullable String token,
            HttpServletRequest request,
            Locale locale) {
        var language = locale.getLanguage().equals("en") ? "en" : "id";
        refuse(proofs.beginAgain(member(token), mobile(typed.mobile()), language, request.getRemoteAddr()));
    }

    @Operation(summary = "Give the code that came to the new mobile number")
    @ApiResponse(responseCode = "204", description = "The number may be sent with a profile update")
    @ApiResponse(responseCode = "422", description = "Wrong, expired or too often tried; the sentence says which")
    @PostMapping("/code")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void giveCode(
            @RequestBody NewMobileCode typed,
            @RequestHeader(name = "X-Member-Token", required = false) @Nullable String token) {
        var code = typed.code() == null ? "" : typed.code();
        refuse(proofs.giveCode(member(token), mobile(typed.mobile()), code));
    }

    private void refuse(ProofAnswer answer) {
        if (answer instanceof Throttled throttled) {
            throw tooOften(throttled.until());
        }
        if (answer instanceof CodeWrong wrong) {
            throw refused(Violation.of("code", "MOBILE_CODE_WRONG", wrong.triesLeft()));
        }
        if (answer instanceof CodeExpired) {
            throw refused(Violation.of("code", "MOBILE_CODE_EXPIRED"));
        }
        if (answer instanceof TriesUsed) {
            throw refused(Violation.of("code", "MOBILE_CODE_TRIES"));
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

    private static MobileNumber mobile(@Nullable String typed) {
        return MobileNumber.parse(typed).orElseThrow(() -> refused(Violation.of("mobile", "MOBILE_FORM")));
    }

    private Member member(@Nullable String token) {
        return sessions.find(token)
                .flatMap(signedIn -> members.by(signedIn.identity()))
                .orElseThrow(() -> new ErrorResponseException(HttpStatus.UNAUTHORIZED));
    }

    record NewMobileRequest(@Nullable String mobile) {}

    record NewMobileCode(@Nullable String mobile, @Nullable String code) {}
}
