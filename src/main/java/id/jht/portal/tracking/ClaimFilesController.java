package id.jht.portal.tracking;

import id.jht.benefit.PaymentSheets;
import id.jht.claim.ClaimNumber;
import id.jht.claim.TrackingTokens;
import id.jht.interview.CalendarFile;
import id.jht.portal.QrCode;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a member takes along from the page of a claim: calendar file, statement, QR code. */
@Controller
@RequestMapping("/claims/{number:JHT-[0-9-]+}")
class ClaimFilesController {

    private final OwnClaim own;
    private final CalendarFile calendarFile;
    private final PaymentSheets sheets;
    private final TrackingTokens tokens;
    private final String publicUrl;

    ClaimFilesController(
            OwnClaim own,
            CalendarFile calendarFile,
            PaymentSheets sheets,
            TrackingTokens tokens,
            @Value("${jht.public-url}") String publicUrl) {
        this.own = own;
        this.calendarFile = calendarFile;
        this.sheets = sheets;
        this.tokens = tokens;
        this.publicUrl = publicUrl;
    }

    @GetMapping("/interview.ics")
    ResponseEntity<byte[]> calendar(@PathVariable String number, HttpServletRequest request) {
        var tracked = own.of(number, request);
        if (!tracked.hasInterviewAhead()) {
            throw new ClaimHiddenException();
        }
        var claim = tracked.claim().number();
        var file = ContentDisposition.attachment().filename(claim + ".ics").build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(calendarFile.of(claim));
    }

    @GetMapping("/statement.pdf")
    ResponseEntity<byte[]> sheet(@PathVariable String number, HttpServletRequest request) {
        var claim = number(number, request);
        var file = ContentDisposition.inline()
                .filename(PaymentSheets.fileName(claim))
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(sheets.of(claim).orElseThrow(ClaimHiddenException::new));
    }

    @GetMapping(path = "/qr.png", produces = MediaType.IMAGE_PNG_VALUE)
    ResponseEntity<byte[]> qrCode(@PathVariable String number, HttpServletRequest request) {
        var claim = number(number, request);
        return ResponseEntity.ok(QrCode.png(publicUrl + "/claims/" + claim + "?token=" + tokens.of(claim)));
    }

    private ClaimNumber number(String number, HttpServletRequest request) {
        return own.of(number, request).claim().number();
    }
}
