package id.jht.api;

import id.jht.shared.Violation;
import id.jht.signin.SignInAnswer;
import id.jht.signin.SignInAnswer.CodeAwaited;
import id.jht.signin.SignInAnswer.CodeWrong;
import id.jht.signin.SignInAnswer.SignedIn;
import id.jht.signin.SignInAnswer.Throttled;
import id.jht.signin.SignInForm;
import id.jht.signin.SignIns;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Signing a member in: who, then the code. */
@RestController
@RequestMapping(path = "/api/v1/sign-ins", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Members")
class SignInsController {

    private final SignIns signIns;
    private final Clock clock;

    SignInsController(SignIns signIns, Clock clock) {
        this.signIns = signIns;
        this.clock = clock;
    }

    @Operation(
            summary = "Begin a sign-in",
            description =
                    "The answer is the same whether such a member exists or not. If the data are right, a code is sent"
                            + " to the registered contact; it counts for ten minutes and five tries.")
    @ApiResponse(responseCode = "202", description = "If the data are right, a code is on its way")
    @ApiResponse(responseCode = "422", description = "A field cannot be read")
    @ApiResponse(responseCode = "429", description = "Too often; see Retry-After")
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    SignInView begin(@RequestBody SignInRequest typed, HttpServletRequest request, Locale locale) {
        var violations = new ArrayList<Violation>();
        var who = typed.form().read(violations);
        RefusedRequestException.unlessEmpty(violations);
        var language = locale.getLanguage().equals("en") ? "en" : "id";
        var answer = signIns.begin(who.orElseThrow(), language, request.getRemoteAddr());
        if (answer instanceof CodeAwaited awaited) {
            return new SignInView(awaited.signIn());
        }
        throw refusal(answer);
    }

    @Operation(
            summary = "Begin anew for the same person, with another code",
            description = "The earlier sign-in ends; its name counts no more.")
    @ApiResponse(responseCode = "202", description = "If the data are right, another code is on its way")
    @ApiResponse(responseCode = "404", description = "No such sign-in, or it has ended")
    @ApiResponse(responseCode = "429", description = "Too often; see Retry-After")
    @PostMapping("/{signInId}/again")
    @ResponseStatus(HttpStatus.ACCEPTED)
    SignInView beginAgain(@PathVariable String signInId, HttpServletRequest request, Locale locale) {
        var language = locale.getLanguage().equals("en") ? "en" : "id";
        var answer = signIns.beginAgain(signInId, language, request.getRemoteAddr());
        if (answer instanceof CodeAwaited awaited) {
            return new SignInView(awaited.signIn());
        }
        throw refusal(answer);
    }

    @Operation(
            summary = "Give the code",
            description =
                    "The token goes into the header X-Member-Token. It ends after half an hour without a request, at"
                            + " the latest twelve hours after the sign-in.")
    @ApiResponse(responseCode = "200", description = "The member is signed in")
    @ApiResponse(responseCode = "404", description = "No such sign-in, or no code counts for it any more")
    @ApiResponse(responseCode = "422", description = "Wrong code; the sentence tells how many tries are left")
    @PostMapping("/{signInId}/code")
    MemberTokenView giveCode(
            @PathVariable String signInId, @RequestBody CodeRequest typed, HttpServletRequest request) {
        var code = typed.code() == null ? "" : typed.code().strip();
        if (!code.matches("[0-9]{6}")) {
            throw new RefusedRequestException(List.of(Violation.of("code", code.isEmpty() ? "REQUIRED" : "CODE_FORM")));
        }
        var answer = signIns.giveCode(signInId, code, request.getRemoteAddr());
        if (answer instanceof SignedIn signedIn) {
            return new MemberTokenView(signedIn.token(), signedIn.until());
        }
        throw refusal(answer);
    }

    private RuntimeException refusal(SignInAnswer answer) {
        if (answer instanceof CodeWrong wrong) {
            return new RefusedRequestException(List.of(Violation.of("code", "CODE_WRONG", wrong.triesLeft())));
        }
        return answer instanceof Throttled throttled
                ? new TooOftenException(clock.instant(), throttled.until())
                : new ErrorResponseException(HttpStatus.NOT_FOUND);
    }

    record SignInRequest(
            @Nullable String nik,
            @Nullable String passportNumber,
            @Nullable String kpj,
            @Nullable String birthDate) {

        SignInForm form() {
            return new SignInForm(nik, passportNumber, kpj, birthDate);
        }
    }

    record SignInView(String signInId) {}

    record CodeRequest(@Nullable String code) {}

    record MemberTokenView(String memberToken, Instant validUntil) {}
}
