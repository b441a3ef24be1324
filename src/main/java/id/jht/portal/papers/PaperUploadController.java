package id.jht.portal.papers;

import id.jht.document.DocumentType;
import id.jht.document.Paper;
import id.jht.document.Thumbnails;
import id.jht.draft.Draft;
import id.jht.draft.DraftPapers;
import id.jht.filing.Sentences;
import id.jht.membership.NeighbourUnavailableException;
import id.jht.portal.SentPapers;
import id.jht.portal.filing.CurrentDraft;
import id.jht.preparation.PaperUploads;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Single papers, sent by assets/papers.js; every answer that is no success carries a sentence for the member. */
@RestController
@RequestMapping("/claims/new/papers")
class PaperUploadController {

    private final CurrentDraft current;
    private final PaperUploads uploads;
    private final DraftPapers papers;
    private final Thumbnails thumbnails;
    private final Sentences sentences;
    private final MessageSource messages;

    PaperUploadController(
            CurrentDraft current,
            PaperUploads uploads,
            DraftPapers papers,
            Thumbnails thumbnails,
            Sentences sentences,
            MessageSource messages) {
        this.current = current;
        this.uploads = uploads;
        this.papers = papers;
        this.thumbnails = thumbnails;
        this.sentences = sentences;
        this.messages = messages;
    }

    @PostMapping("/{type:[A-Z_]+}")
    ResponseEntity<UploadAnswer> take(
            @PathVariable DocumentType type,
            @RequestParam MultipartFile file,
            HttpServletRequest request,
            Locale locale) {
        var draft = current.of(request);
        if (draft.isEmpty()) {
            return no(HttpStatus.NOT_FOUND, "lost", locale);
        }
        var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        var answer =
                uploads.take(draft.get().id(), new Paper(type, name, SentPapers.content(file, uploads.mostBytes())));
        return answer instanceof PaperUploads.Kept kept
                ? ResponseEntity.status(HttpStatus.CREATED).body(UploadAnswer.of(kept.paper()))
                : ResponseEntity.unprocessableEntity()
                        .body(UploadAnswer.no(sentences.of(((PaperUploads.Refused) answer).violation(), locale)));
    }

    @DeleteMapping("/{type:[A-Z_]+}/{id}")
    ResponseEntity<UploadAnswer> remove(@PathVariable UUID id, HttpServletRequest request, Locale locale) {
        current.of(request).ifPresent(draft -> papers.remove(draft.id(), id));
        return ResponseEntity.noContent().build();
    }

    /** @param id those that come first, in their order */
    @PostMapping("/{type:[A-Z_]+}/order")
    ResponseEntity<UploadAnswer> order(@RequestParam List<UUID> id, HttpServletRequest request) {
        current.of(request).ifPresent(draft -> papers.reorder(draft.id(), id));
        return ResponseEntity.noContent().build();
    }

    @GetMapping(path = "/{type:[A-Z_]+}/{id}.jpg", produces = MediaType.IMAGE_JPEG_VALUE)
    ResponseEntity<byte[]> picture(@PathVariable UUID id, HttpServletRequest request) {
        return current.of(request)
                .map(Draft::id)
                .flatMap(draft -> papers.content(draft, id))
                .map(content -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .contentType(MediaType.IMAGE_JPEG)
                        .body(thumbnails.of(content)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** The script tries again by itself. */
    @ExceptionHandler(NeighbourUnavailableException.class)
    ResponseEntity<UploadAnswer> breakdown(Locale locale) {
        return no(HttpStatus.SERVICE_UNAVAILABLE, "breakdown", locale);
    }

    /** Too many uploads at once; the script tries this one again, too. */
    @ExceptionHandler(ErrorResponseException.class)
    ResponseEntity<UploadAnswer> busy(ErrorResponseException full, Locale locale) {
        var sentence = String.valueOf(messages.getMessage("portal.paper.busy", null, locale));
        return ResponseEntity.status(full.getStatusCode())
                .headers(full.getHeaders())
                .body(UploadAnswer.no(sentence));
    }

    private ResponseEntity<UploadAnswer> no(HttpStatus status, String reason, Locale locale) {
        var sentence = String.valueOf(messages.getMessage("portal.paper." + reason, null, locale));
        return ResponseEntity.status(status).body(UploadAnswer.no(sentence));
    }
}
