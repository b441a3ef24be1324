package id.jht.api;

import id.jht.claim.Claims;
import id.jht.filing.ClaimTracking;
import id.jht.membership.Member;
import id.jht.membership.Members;
import id.jht.signin.MemberSessions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The claims of a member who has signed in. */
@RestController
@RequestMapping(path = "/api/v1/members/me", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Members")
class MembersController {

    private final MemberSessions sessions;
    private final Members members;
    private final ClaimTracking tracking;
    private final Claims claims;
    private final ClaimViews views;

    MembersController(
            MemberSessions sessions, Members members, ClaimTracking tracking, Claims claims, ClaimViews views) {
        this.sessions = sessions;
        this.members = members;
        this.tracking = tracking;
        this.claims = claims;
        this.views = views;
    }

    @Operation(summary = "Claims of the signed-in member, newest first")
    @GetMapping("/claims")
    List<MemberClaimView> claims(
            @RequestHeader(name = "X-Member-Token", required = false) @Nullable String token, Locale locale) {
        return tracking.of(member(token).id()).stream()
                .map(tracked ->
                        new MemberClaimView(claims.kpjsOf(tracked.claim().number()), views.claim(tracked, locale)))
                .toList();
    }

    private Member member(@Nullable String token) {
        return sessions.find(token)
                .flatMap(signedIn -> members.by(signedIn.identity()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.UNAUTHORIZED));
    }

    /** @param kpj the cards that the claim was filed for */
    record MemberClaimView(List<String> kpj, ClaimView claim) {}
}
