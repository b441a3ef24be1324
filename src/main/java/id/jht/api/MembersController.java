package id.jht.api;

import id.jht.claim.Claims;
import id.jht.filing.ClaimTracking;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The claims of a member who has signed in. */
@RestController
@RequestMapping(path = "/api/v1/members/me", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Members")
class MembersController {

    private final SignedInAccess access;
    private final ClaimTracking tracking;
    private final Claims claims;
    private final ClaimViews views;

    MembersController(SignedInAccess access, ClaimTracking tracking, Claims claims, ClaimViews views) {
        this.access = access;
        this.tracking = tracking;
        this.claims = claims;
        this.views = views;
    }

    @Operation(summary = "Claims of the signed-in member, newest first")
    @GetMapping("/claims")
    List<MemberClaimView> claims(
            @RequestHeader(name = SignedInAccess.TOKEN, required = false) @Nullable String token, Locale locale) {
        return tracking.of(access.member(token).id()).stream()
                .map(tracked ->
                        new MemberClaimView(claims.kpjsOf(tracked.claim().number()), views.claim(tracked, locale)))
                .toList();
    }

    /** @param kpj the cards that the claim was filed for */
    record MemberClaimView(List<String> kpj, ClaimView claim) {}
}
