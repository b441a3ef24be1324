package id.jht.portal.savings;

import id.jht.letter.Letter;
import id.jht.letter.LetterPrinter;
import id.jht.letter.MemberLetters;
import id.jht.membership.Member;
import id.jht.portal.signin.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Letters ready to send: to read, to print, to copy, to take along as a PDF. */
@Controller
class LettersController {

    private final SignedIn signedIn;
    private final MemberLetters letters;
    private final LetterPrinter printer;

    LettersController(SignedIn signedIn, MemberLetters letters, LetterPrinter printer) {
        this.signedIn = signedIn;
        this.letters = letters;
        this.printer = printer;
    }

    @GetMapping("/my/cards/{kpj:[0-9A-Z]{11}}/letter")
    String toEmployer(@PathVariable String kpj, HttpServletRequest request, Model model) {
        return signedIn.of(request)
                .map(member -> show(toEmployer(member, kpj), "employer", model))
                .orElseGet(() -> SignedIn.wayIn(request));
    }

    @GetMapping("/my/missing-card")
    String toBranch(HttpServletRequest request, Model model) {
        return signedIn.of(request)
                .map(member -> show(letters.toBranch(member), "branch", model))
                .orElseGet(() -> SignedIn.wayIn(request));
    }

    private static String show(Letter letter, String kind, Model model) {
        model.addAttribute("letter", letter);
        model.addAttribute("kind", kind);
        model.addAttribute(
                "encoded",
                URLEncoder.encode(letter.asText(), StandardCharsets.UTF_8).replace("+", "%20"));
        model.addAttribute(
                "subject",
                URLEncoder.encode(letter.subject(), StandardCharsets.UTF_8).replace("+", "%20"));
        return "portal/letter";
    }

    @GetMapping("/my/cards/{kpj:[0-9A-Z]{11}}/letter.pdf")
    ResponseEntity<byte[]> employerPdf(@PathVariable String kpj, HttpServletRequest request) {
        return pdf(signedIn.of(request).map(member -> toEmployer(member, kpj)), request);
    }

    @GetMapping("/my/missing-card.pdf")
    ResponseEntity<byte[]> branchPdf(HttpServletRequest request) {
        return pdf(signedIn.of(request).map(letters::toBranch), request);
    }

    private ResponseEntity<byte[]> pdf(Optional<Letter> letter, HttpServletRequest request) {
        return letter.map(this::pdf).orElseGet(() -> wayInTo(request));
    }

    private ResponseEntity<byte[]> pdf(Letter letter) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(letter.name() + ".pdf")
                                .build()
                                .toString())
                .body(printer.print(letter));
    }

    /** Back to the page with the letter: a download would leave the browser on the page of the code. */
    private static ResponseEntity<byte[]> wayInTo(HttpServletRequest request) {
        var file = request.getRequestURI().substring(request.getContextPath().length());
        return ResponseEntity.status(HttpStatus.FOUND)
                .header(HttpHeaders.LOCATION, request.getContextPath() + SignedIn.wayInTo(file.replace(".pdf", "")))
                .build();
    }

    /** The card of somebody else is as unknown as one that does not exist. */
    private Letter toEmployer(Member member, String kpj) {
        return letters.toEmployer(member, kpj).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
