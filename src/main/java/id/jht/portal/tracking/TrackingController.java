package id.jht.portal.tracking;

import id.jht.benefit.PaymentSheets;
import id.jht.benefit.TaxWords;
import id.jht.claim.ClaimNumber;
import id.jht.document.DocumentVerdict;
import id.jht.filing.NextSteps;
import id.jht.filing.TrackedClaim;
import id.jht.interview.CalendarFile;
import id.jht.interview.Interview;
import id.jht.interview.Interviews;
import id.jht.portal.Explanations;
import id.jht.portal.Faults;
import id.jht.portal.QrCode;
import id.jht.shared.Banks;
import id.jht.shared.ReadableTime;
import id.jht.shared.Violation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a claim stands, for the browser that holds its tracking token. */
@Controller
class TrackingController {

    private static final String CLAIM = "/claims/{number:JHT-[0-9-]+}";

    private final OwnClaim own;
    private final NextSteps nextSteps;
    private final Interviews interviews;
    private final CalendarFile calendarFile;
    private final Explanations explanations;
    private final TaxWords taxWords;
    private final PaymentSheets sheets;
    private final String publicUrl;

    TrackingController(
            OwnClaim own,
            NextSteps nextSteps,
            Interviews interviews,
            CalendarFile calendarFile,
            Explanations explanations,
            TaxWords taxWords,
            PaymentSheets sheets,
            @Value("${jht.public-url}") String publicUrl) {
        this.own = own;
        this.nextSteps = nextSteps;
        this.interviews = interviews;
        this.calendarFile = calendarFile;
        this.explanations = explanations;
        this.taxWords = taxWords;
        this.sheets = sheets;
        this.publicUrl = publicUrl;
    }

    @GetMapping("/claims/track")
    String ask(Model model) {
        model.addAttribute("faults", Faults.NONE);
        return "portal/track";
    }

    @PostMapping("/claims/track")
    String find(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String token,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        var tracked = own.find(number, token);
        if (tracked.isEmpty()) {
            model.addAttribute("number", number);
            model.addAttribute("faults", explanations.faults(List.of(Violation.of("number", "CLAIM_UNKNOWN")), locale));
            return "portal/track";
        }
        var found = tracked.get().claim().number();
        TrackingCookie.set(request, response, found, token.strip());
        return "redirect:/claims/" + found;
    }

    /** The link of mails and QR code: the token moves into a cookie and out of sight. */
    @GetMapping(path = CLAIM, params = "token")
    String enter(
            @PathVariable String number,
            @RequestParam String token,
            HttpServletRequest request,
            HttpServletResponse response) {
        var known = ClaimNumber.parse(number).orElseThrow(ClaimHiddenException::new);
        TrackingCookie.set(request, response, known, token);
        return "redirect:/claims/" + known;
    }

    @GetMapping(CLAIM)
    String show(@PathVariable String number, HttpServletRequest request, Model model, Locale locale) {
        var tracked = fill(own.of(number, request), model, locale);
        model.addAttribute("sentence", nextSteps.of(tracked, locale));
        model.addAttribute("banks", Banks.all());
        var statement = tracked.statement();
        model.addAttribute("taxSentence", statement == null ? "" : taxWords.of(statement.taxBasis(), locale));
        model.addAttribute("papersRefused", hasRefusedPapers(tracked));
        return "portal/claim";
    }

    @GetMapping(CLAIM + "/interview")
    String slots(@PathVariable String number, HttpServletRequest request, Model model, Locale locale) {
        var tracked = fill(own.of(number, request), model, locale);
        model.addAttribute(
                "days", SlotDay.of(interviews.freeSlots(tracked.claim().number()), times(tracked, locale)));
        return "portal/interview";
    }

    @GetMapping(CLAIM + "/withdrawal")
    String withdrawal(@PathVariable String number, HttpServletRequest request, Model model, Locale locale) {
        fill(own.of(number, request), model, locale);
        return "portal/withdrawal";
    }

    @GetMapping(CLAIM + "/room")
    String room(@PathVariable String number, HttpServletRequest request, Model model, Locale locale) {
        fill(own.of(number, request), model, locale);
        return "portal/room";
    }

    @GetMapping(CLAIM + "/interview.ics")
    ResponseEntity<byte[]> calendar(@PathVariable String number, HttpServletRequest request) {
        var claim = own.of(number, request).claim().number();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(claim + ".ics")
                                .build()
                                .toString())
                .body(calendarFile.of(claim));
    }

    @GetMapping(CLAIM + "/statement.pdf")
    ResponseEntity<byte[]> sheet(@PathVariable String number, HttpServletRequest request) {
        var claim = own.of(number, request).claim().number();
        var shown = ContentDisposition.inline()
                .filename(PaymentSheets.fileName(claim))
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, shown.toString())
                .body(sheets.of(claim).orElseThrow(ClaimHiddenException::new));
    }

    @GetMapping(path = CLAIM + "/qr.png", produces = MediaType.IMAGE_PNG_VALUE)
    ResponseEntity<byte[]> qrCode(@PathVariable String number, HttpServletRequest request) {
        var claim = own.of(number, request).claim().number();
        var token = TrackingCookie.read(request);
        return ResponseEntity.ok(QrCode.png(publicUrl + "/claims/" + claim + "?token=" + token));
    }

    private static TrackedClaim fill(TrackedClaim tracked, Model model, Locale locale) {
        model.addAttribute("tracked", tracked);
        model.addAttribute("claim", tracked.claim());
        model.addAttribute("times", times(tracked, locale));
        model.addAttribute("upcoming", isUpcoming(tracked.interview()));
        if (!model.containsAttribute("faults")) {
            model.addAttribute("faults", Faults.NONE);
        }
        return tracked;
    }

    private static boolean isUpcoming(@Nullable Interview interview) {
        return interview != null && interview.status() == Interview.Status.BOOKED;
    }

    private static boolean hasRefusedPapers(TrackedClaim tracked) {
        return tracked.documents().stream().anyMatch(paper -> paper.verdict() == DocumentVerdict.REFUSED);
    }

    private static ReadableTime times(TrackedClaim tracked, Locale locale) {
        return new ReadableTime(locale, tracked.zone());
    }
}
