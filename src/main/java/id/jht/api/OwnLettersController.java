package id.jht.api;

import id.jht.letter.Letter;
import id.jht.letter.LetterPrinter;
import id.jht.letter.MemberLetters;
import id.jht.membership.Member;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Letters of the signed-in member, ready to send: as text for a messenger, as a PDF to print. */
@RestController
@RequestMapping("/api/v1/members/me")
@Tag(name = "Members")
class OwnLettersController {

    private final SignedInAccess access;
    private final MemberLetters letters;
    private final LetterPrinter printer;

    OwnLettersController(SignedInAccess access, MemberLetters letters, LetterPrinter printer) {
        this.access = access;
        this.letters = letters;
        this.printer = printer;
    }

    @Operation(
            summary = "Letter that asks an employer to report that the member has left",
            description = "In Indonesian, because who gets it reads Indonesian.")
    @ApiResponse(responseCode = "401", description = "No token, a wrong one, or one that has ended")
    @ApiResponse(responseCode = "404", description = "The member has no such card")
    @GetMapping(path = "/cards/{kpj}/letter", produces = MediaType.APPLICATION_JSON_VALUE)
    LetterView toEmployer(
            @PathVariable String kpj,
            @RequestHeader(name = SignedInAccess.TOKEN, required = false) @Nullable String token) {
        return LetterView.of(toEmployer(access.member(token), kpj));
    }

    @Operation(summary = "The same letter as a PDF")
    @ApiResponse(responseCode = "401", description = "No token, a wrong one, or one that has ended")
    @ApiResponse(responseCode = "404", description = "The member has no such card")
    @GetMapping(path = "/cards/{kpj}/letter.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> employerPdf(
            @PathVariable String kpj,
            @RequestHeader(name = SignedInAccess.TOKEN, required = false) @Nullable String token) {
        return pdf(toEmployer(access.member(token), kpj));
    }

    @Operation(summary = "Letter that asks a branch to look for a card that is missing")
    @ApiResponse(responseCode = "401", description = "No token, a wrong one, or one that has ended")
    @GetMapping(path = "/missing-card/letter", produces = MediaType.APPLICATION_JSON_VALUE)
    LetterView toBranch(@RequestHeader(name = SignedInAccess.TOKEN, required = false) @Nullable String token) {
        return LetterView.of(letters.toBranch(access.member(token)));
    }

    @Operation(summary = "The same letter as a PDF")
    @ApiResponse(responseCode = "401", description = "No token, a wrong one, or one that has ended")
    @GetMapping(path = "/missing-card/letter.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> branchPdf(
            @RequestHeader(name = SignedInAccess.TOKEN, required = false) @Nullable String token) {
        return pdf(letters.toBranch(access.member(token)));
    }

    /** The card of somebody else is as unknown as one that does not exist. */
    private Letter toEmployer(Member member, String kpj) {
        return letters.toEmployer(member, kpj).orElseThrow(UnknownClaimException::new);
    }

    private ResponseEntity<byte[]> pdf(Letter letter) {
        var file =
                ContentDisposition.attachment().filename(letter.name() + ".pdf").build();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(printer.print(letter));
    }

    /** @param text the whole letter, to copy into a messenger or a mail */
    record LetterView(String subject, String text) {

        static LetterView of(Letter letter) {
            return new LetterView(letter.subject(), letter.asText());
        }
    }
}
