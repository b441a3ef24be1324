package id.jht.api;

import id.jht.signin.MemberSessions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Signing out. */
@RestController
@Tag(name = "Members")
class MemberSessionController {

    private final MemberSessions sessions;

    MemberSessionController(MemberSessions sessions) {
        this.sessions = sessions;
    }

    @Operation(summary = "Sign out", description = "May be repeated: a token that has ended ends nothing.")
    @ApiResponse(responseCode = "204", description = "The token counts no more, whether it did or not")
    @DeleteMapping("/api/v1/members/me/session")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOut(
            @RequestHeader(name = SignedInAccess.TOKEN, required = false) @Nullable String token,
            HttpServletRequest request) {
        sessions.close(token, request.getRemoteAddr());
    }
}
