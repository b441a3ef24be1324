package id.jht.api;

import id.jht.benefit.PaymentSheets;
import id.jht.integrity.FeeAnswer;
import id.jht.integrity.FeeAnswers;
import id.jht.notice.NoticeCopies;
import id.jht.shared.Rupiah;
import id.jht.shared.Violation;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is left to do when a claim is decided: mails once more, the statement, and whether somebody asked for a fee. */
@RestController
@RequestMapping("/api/v1/claims/{claimNumber}")
@Tag(name = "Claims")
class AftermathController {

    private final MemberAccess access;
    private final ClaimViews views;
    private final NoticeCopies copies;
    private final PaymentSheets sheets;
    private final FeeAnswers feeAnswers;

    AftermathController(
            MemberAccess access, ClaimViews views, NoticeCopies copies, PaymentSheets sheets, FeeAnswers feeAnswers) {
        this.access = access;
        this.views = views;
        this.copies = copies;
        this.sheets = sheets;
        this.feeAnswers = feeAnswers;
    }

    @Operation(summary = "Send a mail again that did not arrive; at most once in ten minutes and five times a day")
    @PostMapping(path = "/notices/{id}/copies", produces = MediaType.APPLICATION_JSON_VALUE)
    ClaimView sendAgain(
            @PathVariable String claimNumber,
            @PathVariable long id,
            @RequestHeader(name = MemberAccess.TOKEN, required = false) @Nullable String token,
            Locale locale) {
        var number = access.number(claimNumber, token);
        try {
            copies.send(number, id);
        } catch (NoSuchElementException unknown) {
            throw new UnknownClaimException();
        }
        return views.claim(access.claim(claimNumber, token), locale);
    }

    @Operation(summary = "The statement of a paid claim with the tax withholding slip")
    @GetMapping(path = "/statement.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> statement(
            @PathVariable String claimNumber,
            @RequestHeader(name = MemberAccess.TOKEN, required = false) @Nullable String token) {
        var number = access.number(claimNumber, token);
        return ResponseEntity.ok(sheets.of(number).orElseThrow(UnknownClaimException::new));
    }

    @Operation(summary = "Say whether somebody asked for a fee; can be changed for thirty days")
    @PostMapping(path = "/fee-answer", produces = MediaType.APPLICATION_JSON_VALUE)
    ClaimView answer(
            @PathVariable String claimNumber,
            @RequestHeader(name = MemberAccess.TOKEN, required = false) @Nullable String token,
            @RequestBody FeeRequest answer,
            Locale locale) {
        var number = access.number(claimNumber, token);
        feeAnswers.answer(number, answer.checked());
        return views.claim(access.claim(claimNumber, token), locale);
    }

    /**
     * @param amount rupiah, only with {@code asked}
     * @param text in the member's words, only with {@code asked}
     */
    record FeeRequest(
            @Nullable Boolean asked,
            @Nullable Long amount,
            FeeAnswer.@Nullable Place place,
            @Nullable String text) {

        FeeAnswer checked() {
            if (asked == null) {
                throw new RefusedRequestException(List.of(Violation.of("asked", "REQUIRED")));
            }
            if (amount != null && (amount < 0 || amount > FeeAnswer.MOST)) {
                throw new RefusedRequestException(List.of(Violation.of("amount", "AMOUNT_RANGE", FeeAnswer.MOST)));
            }
            var words = FreeText.optional("text", text);
            return asked ? new FeeAnswer(true, amount == null ? null : Rupiah.of(amount), place, words) : FeeAnswer.NO;
        }
    }
}
