package id.jht.api;

import id.jht.shared.MobileNumber;
import id.jht.shared.Violation;
import id.jht.signin.MobileProofs;
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

/** Proving a new mobile number before it is sent with a profile update. */
@RestController
@RequestMapping("/api/v1/members/me/new-mobile")
@Tag(name = "Members")
class MobileProofsController {

    private final SignedInAccess access;
    private final MobileProofs proofs;
    private final ProofRefusals refusals;

    MobileProofsController(SignedInAccess access, MobileProofs proofs, ProofRefusals refusals) {
        this.access = access;
        this.proofs = proofs;
        this.refusals = refusals;
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
            @RequestHeader(name = SignedInAccess.TOKEN, required = false) @Nullable String token,
            HttpServletRequest request,
            Locale locale) {
        var language = locale.getLanguage().equals("en") ? "en" : "id";
        refusals.refuse(
                proofs.beginAgain(access.member(token), mobile(typed.mobile()), language, request.getRemoteAddr()),
                "MOBILE");
    }

    @Operation(summary = "Give the code that came to the new mobile number")
    @ApiResponse(responseCode = "204", description = "The number may be sent with a profile update")
    @ApiResponse(responseCode = "422", description = "Wrong, expired or too often tried; the sentence says which")
    @PostMapping("/code")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void giveCode(
            @RequestBody NewMobileCode typed,
            @RequestHeader(name = SignedInAccess.TOKEN, required = false) @Nullable String token) {
        var code = typed.code() == null ? "" : typed.code();
        refusals.refuse(proofs.giveCode(access.member(token), mobile(typed.mobile()), code), "MOBILE");
    }

    private static MobileNumber mobile(@Nullable String typed) {
        return MobileNumber.parse(typed)
                .orElseThrow(() -> ProofRefusals.refused(Violation.of("mobile", "MOBILE_FORM")));
    }

    record NewMobileRequest(@Nullable String mobile) {}

    record NewMobileCode(@Nullable String mobile, @Nullable String code) {}
}
