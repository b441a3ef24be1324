package id.jht.desk;

import id.jht.benefit.PaymentSheets;
import id.jht.security.StaffMember;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The payment sheet as the member was sent it. */
@Controller
class SheetController {

    private final ClaimAccess access;
    private final ClaimLooks looks;
    private final PaymentSheets sheets;

    SheetController(ClaimAccess access, ClaimLooks looks, PaymentSheets sheets) {
        this.access = access;
        this.looks = looks;
        this.sheets = sheets;
    }

    @GetMapping("/desk/claims/{number}/statement.pdf")
    ResponseEntity<byte[]> sheet(@PathVariable String number, @AuthenticationPrincipal StaffMember reader) {
        var claim = access.open(number, reader).number();
        if (!ClaimAccess.seesThePerson(reader)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        var pdf = sheets.of(claim).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        looks.record(claim, reader);
        var shown = ContentDisposition.inline()
                .filename(PaymentSheets.fileName(claim))
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, shown.toString())
                .body(pdf);
    }
}
