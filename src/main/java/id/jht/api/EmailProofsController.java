package id.jht.api;

import id.jht.shared.EmailAddress;
import id.jht.shared.Violation;
import id.jht.signin.EmailProofs;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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

    private final SignedInAccess access;
    private final EmailProofs proofs;
    private final ProofRefusals refusals;

    EmailProofsController(SignedInAccess access, EmailProofs proofs, ProofRefusals refusals) {
        this.access = access;
        this.proofs = proofs;
        this.refusals = refusals;
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
            @RequestHeader(name = SignedInAccess.TOKEN, required = false) @Nullable String token,
            HttpServletRequest request,
            Locale locale) {
        var language = locale.getLanguage().equals("en") ? "en" : "id";
        refusals.refuse(
                proofs.beginAgain(access.member(token), email(typed.email()), language, request.getRemoteAddr()),
                "EMAIL");
    }

    @Operation(summary = "Give the code that came to the new e-mail address")
    @ApiResponse(responseCode = "204", description = "The address may be sent with a profile update")
    @ApiResponse(responseCode = "422", description = "Wrong, expired or too often tried; the sentence says which")
    @PostMapping("/code")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void giveCode(
            @RequestBody NewEmailCode typed,
            @RequestHeader(name = SignedInAccess.TOKEN, required = false) @Nullable String token) {
        var code = typed.code() == null ? "" : typed.code();
        refusals.refuse(proofs.giveCode(access.member(token), email(typed.email()), code), "EMAIL");
    }

    private static EmailAddress email(@Nullable String typed) {
        return EmailAddress.parse(typed).orElseThrow(() -> ProofRefusals.refused(Violation.of("email", "EMAIL_FORM")));
    }

    record NewEmailRequest(@Nullable String email) {}

    record NewEmailCode(@Nullable String email, @Nullable String code) {}
}
