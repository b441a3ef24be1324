package id.jht.api;

import id.jht.eligibility.FastLimit;
import id.jht.eligibility.OwnProspects;
import id.jht.shared.Rupiah;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Whether the signed-in member could claim today. */
@RestController
@Tag(name = "Members")
class OwnProspectsController {

    private final SignedInAccess access;
    private final OwnProspects prospects;
    private final FastLimit fastLimit;
    private final EligibilityViews views;

    OwnProspectsController(SignedInAccess access, OwnProspects prospects, FastLimit fastLimit, EligibilityViews views) {
        this.access = access;
        this.prospects = prospects;
        this.fastLimit = fastLimit;
        this.views = views;
    }

    @Operation(summary = "Whether the member could claim everything or ten per cent today, and what stands in the way")
    @ApiResponse(responseCode = "401", description = "No token, a wrong one, or one that has ended")
    @GetMapping(path = "/api/v1/members/me/prospects", produces = MediaType.APPLICATION_JSON_VALUE)
    ProspectsView show(
            @RequestHeader(name = SignedInAccess.TOKEN, required = false) @Nullable String token, Locale locale) {
        var own = prospects.of(access.member(token));
        return new ProspectsView(
                own.whole(),
                own.part(),
                own.failures().stream()
                        .map(failure -> views.failure(failure, locale))
                        .toList(),
                fastLimit.today().map(Rupiah::amount).orElse(null));
    }

    /**
     * @param everything whether everything can be claimed, {@code tenPercent} whether a part can
     * @param failures what keeps everything back, each with what to do and from when on it is possible
     * @param fastLimit largest sum of savings in rupiah that takes the fast route, absent when there is none
     */
    record ProspectsView(
            boolean everything,
            boolean tenPercent,
            List<EligibilityViews.FailureView> failures,
            @Nullable Long fastLimit) {}
}
