package id.jht.api;

import id.jht.api.DraftViews.DraftView;
import id.jht.draft.Draft;
import id.jht.draft.Drafts;
import id.jht.draft.LinkMailing;
import id.jht.draft.MailedDrafts;
import id.jht.draft.OpenedDraft;
import id.jht.membership.Member;
import id.jht.preparation.Answers;
import id.jht.preparation.DraftLimits;
import id.jht.preparation.DraftPages;
import id.jht.preparation.Known;
import id.jht.preparation.PageChecks;
import id.jht.preparation.Step;
import id.jht.shared.Violation;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A claim that is being filled in: kept on our side, found again on another device. */
@RestController
@RequestMapping(path = "/api/v1/drafts", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Drafts")
class DraftsController {

    private static final Duration DAY = Duration.ofDays(1);

    private final DraftAccess access;
    private final SignedInAccess signedIn;
    private final Drafts drafts;
    private final MailedDrafts mailed;
    private final DraftPages pages;
    private final DraftLimits limits;
    private final DraftViews views;
    private final Clock clock;

    DraftsController(
            DraftAccess access,
            SignedInAccess signedIn,
            Drafts drafts,
            MailedDrafts mailed,
            DraftPages pages,
            DraftLimits limits,
            DraftViews views,
            Clock clock) {
        this.access = access;
        this.signedIn = signedIn;
        this.drafts = drafts;
        this.mailed = mailed;
        this.pages = pages;
        this.limits = limits;
        this.views = views;
        this.clock = clock;
    }

    @Operation(
            summary = "Begin a draft",
            description =
                    "With X-Member-Token the draft begins with what is known of the member. The draft's token goes"
                            + " into the header X-Draft-Token and is told once. A draft is erased thirty days after its last"
                            + " change; a mail warns three days before.")
    @ApiResponse(responseCode = "201", description = "Begun")
    @ApiResponse(responseCode = "401", description = "The member's token is wrong or has ended")
    @ApiResponse(responseCode = "429", description = "Too many were begun; see Retry-After")
    @PostMapping
    ResponseEntity<DraftView> begin(
            @RequestHeader(name = SignedInAccess.TOKEN, required = false) @Nullable String token,
            HttpServletRequest request,
            Locale locale) {
        var member = token == null ? Optional.<Member>empty() : Optional.of(signedIn.member(token));
        limits.anotherDraft(member, request.getRemoteAddr()).ifPresent(this::tooOften);
        var language = DraftAccess.language(locale);
        var begun = drafts.beginOnApp(language);
        var known = member.flatMap(who -> drafts.answer(begun.draft().id(), Known.of(who), language))
                .orElse(begun.draft());
        return created(new OpenedDraft(known, begun.token()));
    }

    @Operation(
            summary = "Open a draft on another device",
            description =
                    "By the token in the mailed link and the birth date that stands in the draft; five wrong dates"
                            + " close the link for a day.")
    @ApiResponse(responseCode = "201", description = "Opened, with a token for this device")
    @ApiResponse(responseCode = "404", description = "The link leads to no draft")
    @ApiResponse(responseCode = "422", description = "The birth date is another one")
    @ApiResponse(responseCode = "429", description = "Too many wrong dates; see Retry-After")
    @PostMapping("/openings")
    ResponseEntity<DraftView> open(@RequestBody Opening opening) {
        mailed.restsUntil(opening.link()).ifPresent(this::tooOften);
        if (!mailed.isOpen(opening.link())) {
            throw new UnknownClaimException();
        }
        var birthDate = opening.birthDate();
        return mailed.open(opening.link(), draft -> Answers.of(draft).isBornOn(birthDate))
                .map(this::created)
                .orElseThrow(() -> new RefusedRequestException(
                        List.of(Violation.of("birthDate", "KEY_DIFFERS", mailed.maxTries()))));
    }

    private ResponseEntity<DraftView> created(OpenedDraft opened) {
        return ResponseEntity.created(
                        URI.create("/api/v1/drafts/" + opened.draft().id()))
                .body(views.of(opened.draft(), opened.token()));
    }

    @Operation(summary = "See a draft and how far it is", description = "Once filed, its claimNumber is told.")
    @ApiResponse(responseCode = "404", description = "No such draft, not for this token, or expired")
    @GetMapping("/{draftId}")
    DraftView show(
            @PathVariable String draftId,
            @RequestHeader(name = DraftAccess.TOKEN, required = false) @Nullable String token) {
        return views.of(access.withFiled(draftId, token), null);
    }

    @Operation(
            summary = "Keep answers, page by page or as a whole",
            description =
                    "Fields of the part `claim` of a filing, without `channel` and `termsVersion`: what is named is"
                            + " changed, null takes it away, what is not named stays. Every page that a field belongs to is"
                            + " checked. With 422 the answers are kept nevertheless, but for those that are not asked yet"
                            + " (NOT_ASKED): cause first, then NIK or passport, KPJ and birth date. A field in `masked` stays as it"
                            + " is when it is sent empty. When an e-mail address is given, the link to the draft is mailed there.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = id.jht.filing.ClaimForm.class))))
    @ApiResponse(responseCode = "200", description = "Kept and right")
    @ApiResponse(responseCode = "404", description = "No such draft, or not for this token")
    @ApiResponse(responseCode = "409", description = "The draft has been filed")
    @ApiResponse(responseCode = "422", description = "Kept, but not right")
    @ApiResponse(responseCode = "429", description = "Too many numbers were tried; see Retry-After")
    @PatchMapping(path = "/{draftId}", consumes = MediaType.APPLICATION_JSON_VALUE)
    DraftView answer(
            @PathVariable String draftId,
            @RequestHeader(name = DraftAccess.TOKEN, required = false) @Nullable String token,
            @RequestBody DraftClaim sent,
            HttpServletRequest request,
            Locale locale) {
        access.open(draftId, token);
        var wrong = new ArrayList<Violation>();
        for (var step : sent.steps()) {
            wrong.addAll(take(step, sent, access.open(draftId, token), request, locale));
        }
        refuse(wrong);
        return views.of(access.open(draftId, token), null);
    }

    private List<Violation> take(Step step, DraftClaim sent, Draft draft, HttpServletRequest request, Locale locale) {
        if (!step.isOpen(Answers.of(draft))) {
            return sent.answers().keySet().stream()
                    .filter(step::takes)
                    .map(name -> Violation.of(name, "NOT_ASKED"))
                    .toList();
        }
        var kept = pages.keep(draft, step, sent.answers(), 0, DraftAccess.language(locale))
                .orElseThrow(DraftAccess::filed);
        return pages.check(kept, step, request.getRemoteAddr());
    }

    private void refuse(List<Violation> wrong) {
        wrong.stream()
                .filter(violation -> violation.code().equals(PageChecks.TOO_MANY_TRIES))
                .map(violation -> (Instant) violation.arguments().get(0))
                .findFirst()
                .ifPresent(this::tooOften);
        RefusedRequestException.keptUnlessEmpty(
                wrong.stream().map(DraftClaim::named).toList());
    }

    @Operation(
            summary = "Have the link to the draft mailed to the address in it",
            description =
                    "The link opens the draft on another device. Five links in all for one draft, five a day to one"
                            + " address.")
    @ApiResponse(responseCode = "202", description = "The mail is on its way")
    @ApiResponse(responseCode = "422", description = "The draft names no e-mail address yet")
    @ApiResponse(responseCode = "429", description = "Too many links; see Retry-After")
    @PostMapping("/{draftId}/links")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void mailLink(
            @PathVariable String draftId,
            @RequestHeader(name = DraftAccess.TOKEN, required = false) @Nullable String token) {
        var mailing = drafts.mailLink(access.open(draftId, token).id());
        if (mailing == LinkMailing.NO_ADDRESS) {
            throw new RefusedRequestException(List.of(Violation.of("email", "REQUIRED")));
        }
        if (mailing == LinkMailing.TOO_MANY) {
            tooOften(clock.instant().plus(DAY));
        }
    }

    @Operation(summary = "Delete a draft with everything in it")
    @ApiResponse(responseCode = "204", description = "Nothing is left of it")
    @DeleteMapping("/{draftId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(
            @PathVariable String draftId,
            @RequestHeader(name = DraftAccess.TOKEN, required = false) @Nullable String token) {
        drafts.delete(access.open(draftId, token).id());
    }

    private void tooOften(Instant until) {
        throw new TooOftenException(clock.instant(), until);
    }

    /**
     * @param link what stands behind {@code draft=} in the mailed link
     * @param birthDate ISO date
     */
    record Opening(@Nullable String link, @Nullable String birthDate) {}
}
