package id.jht.api;

import id.jht.interview.Interviews;
import id.jht.shared.Violation;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Free slots, and moving the interview to one of them. */
@RestController
@RequestMapping(path = "/api/v1/claims/{claimNumber}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Interviews")
class InterviewsController {

    private final MemberAccess access;
    private final ClaimViews views;
    private final Interviews interviews;

    InterviewsController(MemberAccess access, ClaimViews views, Interviews interviews) {
        this.access = access;
        this.views = views;
        this.interviews = interviews;
    }

    @Operation(summary = "Free interview slots of the claim's branch")
    @GetMapping("/interview-slots")
    List<SlotView> slots(
            @PathVariable String claimNumber,
            @RequestHeader(name = MemberAccess.TOKEN, required = false) @Nullable String token) {
        var tracked = access.claim(claimNumber, token);
        var claim = tracked.claim();
        return interviews.freeSlots(claim.number()).stream()
                .map(at -> new SlotView(at.atZone(tracked.zone()).toOffsetDateTime(), claim.branch()))
                .toList();
    }

    @Operation(summary = "Move the interview to another slot")
    @PutMapping("/interview")
    @Nullable
    InterviewView move(
            @PathVariable String claimNumber,
            @RequestHeader(name = MemberAccess.TOKEN, required = false) @Nullable String token,
            @RequestBody MoveRequest wish) {
        var number = access.number(claimNumber, token);
        return views.interview(interviews.move(number, wish.moment()));
    }

    /** @param at one of the free slots, ISO date and time with offset */
    record MoveRequest(@Nullable String at) {

        Instant moment() {
            try {
                return OffsetDateTime.parse(at == null ? "" : at).toInstant();
            } catch (DateTimeException wrong) {
                var code = at == null || at.isBlank() ? "REQUIRED" : "TIME_INVALID";
                throw new RefusedRequestException(List.of(Violation.of("at", code)));
            }
        }
    }
}
