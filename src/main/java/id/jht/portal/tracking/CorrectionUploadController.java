package id.jht.portal.tracking;

import id.jht.document.DocumentType;
import id.jht.document.Paper;
import id.jht.document.Thumbnails;
import id.jht.filing.Sentences;
import id.jht.membership.NeighbourUnavailableException;
import id.jht.portal.SentPapers;
import id.jht.portal.papers.UploadAnswer;
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

/** Single papers of a correction, sent by assets/papers.js as those of a new claim are. */
@RestController
@RequestMapping("/claims/{number:JHT-[0-9-]+}/documents/{type:[A-Z_]+}")
class CorrectionUploadController {

    private final OwnClaim own;
    private final CorrectionPapers papers;
    private final Thumbnails thumbnails;
    private final Sentences sentences;
    private final MessageSource messages;

    CorrectionUploadController(
            OwnClaim own, CorrectionPapers papers, Thumbnails thumbnails, Sentences sentences, MessageSource messages) {
        this.own = own;
        this.papers = papers;
        this.thumbnails = thumbnails;
        this.sentences = sentences;
        this.messages = messages;
    }

    @PostMapping
    ResponseEntity<UploadAnswer> take(
            @PathVariable String number,
            @PathVariable DocumentType type,
            @RequestParam MultipartFile file,
            HttpServletRequest request,
            Locale locale) {
        var tracked = own.of(number, request);
        if (OwnClaim.isOfStaff(request)) {
            return no(HttpStatus.FORBIDDEN, "tracking.refusal.staff", locale);
        }
        var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        var answer = papers.take(tracked, new Paper(type, name, SentPapers.content(file, papers.mostBytes())), locale);
        return answer instanceof PaperUploads.Kept kept
                ? ResponseEntity.status(HttpStatus.CREATED).body(UploadAnswer.of(kept.paper()))
                : ResponseEntity.unprocessableEntity()
                        .body(UploadAnswer.no(sentences.of(((PaperUploads.Refused) answer).violation(), locale)));
    }

    @DeleteMapping("/{id}")
    ResponseEntity<UploadAnswer> remove(
            @PathVariable String number, @PathVariable UUID id, HttpServletRequest request) {
        papers.remove(own.of(number, request), id);
        return ResponseEntity.noContent().build();
    }

    /** @param id those that come first, in their order */
    @PostMapping("/order")
    ResponseEntity<UploadAnswer> order(
            @PathVariable String number, @RequestParam List<UUID> id, HttpServletRequest request) {
        papers.reorder(own.of(number, request), id);
        return ResponseEntity.noContent().build();
    }

    @GetMapping(path = "/{id}.jpg", produces = MediaType.IMAGE_JPEG_VALUE)
    ResponseEntity<byte[]> picture(@PathVariable String number, @PathVariable UUID id, HttpServletRequest request) {
        return papers.content(own.of(number, request), id)
                .map(content -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .contentType(MediaType.IMAGE_JPEG)
                        .body(thumbnails.of(content)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** The script tries again by itself. */
    @ExceptionHandler(NeighbourUnavailableException.class)
    ResponseEntity<UploadAnswer> breakdown(Locale locale) {
        return no(HttpStatus.SERVICE_UNAVAILABLE, "portal.paper.breakdown", locale);
    }

    /** Too many uploads at once; the script tries this one again, too. */
    @ExceptionHandler(ErrorResponseException.class)
    ResponseEntity<UploadAnswer> busy(ErrorResponseException full, Locale locale) {
        return ResponseEntity.status(full.getStatusCode())
                .headers(full.getHeaders())
                .body(UploadAnswer.no(sentence("portal.paper.busy", locale)));
    }

    private ResponseEntity<UploadAnswer> no(HttpStatus status, String reason, Locale locale) {
        return ResponseEntity.status(status).body(UploadAnswer.no(sentence(reason, locale)));
    }

    private String sentence(String key, Locale locale) {
        return String.valueOf(messages.getMessage(key, null, locale));
    }
}
