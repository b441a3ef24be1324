package id.jht.api;

import id.jht.api.DraftViews.PapersView;
import id.jht.document.Thumbnails;
import id.jht.draft.DraftPapers;
import id.jht.preparation.PaperUploads;
import id.jht.shared.Violation;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** The papers of a draft. A bad paper never costs the member the good ones. */
@RestController
@RequestMapping("/api/v1/drafts/{draftId}/papers")
@Tag(name = "Drafts")
class DraftPapersController {

    private final DraftAccess access;
    private final DraftPapers papers;
    private final PaperUploads uploads;
    private final DraftViews views;
    private final Thumbnails thumbnails;

    DraftPapersController(
            DraftAccess access, DraftPapers papers, PaperUploads uploads, DraftViews views, Thumbnails thumbnails) {
        this.access = access;
        this.papers = papers;
        this.uploads = uploads;
        this.views = views;
        this.thumbnails = thumbnails;
    }

    @Operation(summary = "The papers that are kept, and those that the claim needs")
    @ApiResponse(responseCode = "404", description = "No such draft, or not for this token")
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    PapersView list(
            @PathVariable String draftId,
            @RequestHeader(name = DraftAccess.TOKEN, required = false) @Nullable String token,
            Locale locale) {
        return views.papers(access.open(draftId, token), locale);
    }

    @Operation(
            summary = "Send one paper or several",
            description =
                    "Parts bear the names of document types and are repeatable; several files of one type become one"
                            + " PDF. The same file sent again is kept once, so a sending may be repeated. With 413, 415 or 422 the"
                            + " papers that are not named in the violations are kept.")
    @ApiResponse(responseCode = "201", description = "All are kept")
    @ApiResponse(responseCode = "409", description = "The draft has been filed")
    @ApiResponse(responseCode = "413", description = "A paper is too large, or all together are")
    @ApiResponse(responseCode = "415", description = "A paper is no JPG, PNG or PDF")
    @ApiResponse(responseCode = "422", description = "Papers are refused, each with its reason")
    @ApiResponse(responseCode = "429", description = "Too many uploads at once; see Retry-After")
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    PapersView take(
            @PathVariable String draftId,
            @RequestHeader(name = DraftAccess.TOKEN, required = false) @Nullable String token,
            MultipartHttpServletRequest request,
            Locale locale) {
        var draft = access.open(draftId, token);
        var upload = new ClaimUpload(request);
        RefusedRequestException.unlessEmpty(upload.unknownParts(false));
        var sent = upload.papers();
        if (sent.isEmpty()) {
            throw new MalformedRequestException(Violation.of("papers", "MISSING_PART", "papers"));
        }
        RefusedRequestException.keptUnlessEmpty(sent.stream()
                .map(paper -> uploads.take(draft.id(), paper))
                .flatMap(DraftPapersController::refusal)
                .toList());
        return views.papers(draft, locale);
    }

    private static Stream<Violation> refusal(PaperUploads.Answer answer) {
        return answer instanceof PaperUploads.Refused refused ? Stream.of(refused.violation()) : Stream.empty();
    }

    @Operation(
            summary = "Put papers into an order",
            description = "The named ones come first, the others follow as they were.")
    @PutMapping(
            path = "/order",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    PapersView order(
            @PathVariable String draftId,
            @RequestHeader(name = DraftAccess.TOKEN, required = false) @Nullable String token,
            @RequestBody Order order,
            Locale locale) {
        var draft = access.open(draftId, token);
        papers.reorder(draft.id(), Objects.requireNonNullElse(order.papers(), List.of()));
        return views.papers(draft, locale);
    }

    @Operation(summary = "A small picture of a paper")
    @ApiResponse(responseCode = "404", description = "No such paper in this draft")
    @GetMapping(path = "/{paperId}/thumbnail", produces = MediaType.IMAGE_JPEG_VALUE)
    ResponseEntity<byte[]> thumbnail(
            @PathVariable String draftId,
            @PathVariable String paperId,
            @RequestHeader(name = DraftAccess.TOKEN, required = false) @Nullable String token) {
        var draft = access.open(draftId, token);
        return papers.of(draft.id()).stream()
                .filter(paper -> paper.id().toString().equals(paperId))
                .findFirst()
                .flatMap(paper -> papers.content(draft.id(), paper.id()))
                .map(content ->
                        ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(thumbnails.of(content)))
                .orElseThrow(UnknownClaimException::new);
    }

    @Operation(summary = "Take a paper out of the draft")
    @ApiResponse(responseCode = "204", description = "It is not there any more, whether it was or not")
    @DeleteMapping("/{paperId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(
            @PathVariable String draftId,
            @PathVariable UUID paperId,
            @RequestHeader(name = DraftAccess.TOKEN, required = false) @Nullable String token) {
        papers.remove(access.open(draftId, token).id(), paperId);
    }

    /** @param papers ids in the wanted order */
    record Order(@Nullable List<UUID> papers) {}
}
