package id.jht.api;

import id.jht.api.EligibilityViews.EligibilityView;
import id.jht.draft.Draft;
import id.jht.filing.Receipts;
import id.jht.filing.Submission;
import id.jht.preparation.Answers;
import id.jht.preparation.ClaimOutlook;
import id.jht.preparation.Filing;
import id.jht.preparation.HolderCheck;
import id.jht.preparation.PageChecks;
import id.jht.preparation.Progress;
import id.jht.preparation.Step;
import id.jht.security.UploadPlaces;
import id.jht.shared.Violation;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What will become of a draft, whose account it names, and the claim that it becomes. */
@RestController
@RequestMapping(path = "/api/v1/drafts/{draftId}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Drafts")
class DraftFilingController {

    private final DraftAccess access;
    private final ClaimOutlook outlook;
    private final EligibilityViews eligibility;
    private final PageChecks checks;
    private final HolderCheck holders;
    private final Progress progress;
    private final Filing filing;
    private final Receipts receipts;
    private final ClaimViews views;
    private final UploadPlaces places;
    private final Clock clock;

    DraftFilingController(
            DraftAccess access,
            ClaimOutlook outlook,
            EligibilityViews eligibility,
            PageChecks checks,
            HolderCheck holders,
            Progress progress,
            Filing filing,
            Receipts receipts,
            ClaimViews views,
            UploadPlaces places,
            Clock clock) {
        this.access = access;
        this.outlook = outlook;
        this.eligibility = eligibility;
        this.checks = checks;
        this.holders = holders;
        this.progress = progress;
        this.filing = filing;
        this.receipts = receipts;
        this.views = views;
        this.places = places;
        this.clock = clock;
    }

    @Operation(
            summary = "Whether the rules allow this claim, its likely route and its papers",
            description = "As the answer of an eligibility check.")
    @ApiResponse(responseCode = "404", description = "No such draft, or not for this token")
    @ApiResponse(responseCode = "422", description = "NIK or passport, KPJ and birth date are not there or not right")
    @GetMapping("/outlook")
    EligibilityView outlook(
            @PathVariable String draftId,
            @RequestHeader(name = DraftAccess.TOKEN, required = false) @Nullable String token,
            Locale locale) {
        var answers = Answers.of(access.open(draftId, token));
        return outlook.of(answers)
                .map(answer -> eligibility.of(answer, locale))
                .orElseThrow(() -> new RefusedRequestException(List.of(Violation.of("nik", "UNANSWERED"))));
    }

    @Operation(
            summary = "Ask the bank whose account it is, before filing",
            description = "The name is told so far that its bearer knows it: S••• A•••••. Whether it is the payee's is"
                    + " judged as before the payment. Bank and number that are not sent are those of the draft; nothing is"
                    + " kept. Ten times an hour for one draft.")
    @ApiResponse(responseCode = "200", description = "The answer of the bank")
    @ApiResponse(responseCode = "422", description = "Bank or number is missing or wrong, or not asked yet")
    @ApiResponse(responseCode = "429", description = "Too often; see Retry-After")
    @ApiResponse(responseCode = "503", description = "The bank gives no answer; see Retry-After")
    @PostMapping("/holder-checks")
    HolderView checkHolder(
            @PathVariable String draftId,
            @RequestHeader(name = DraftAccess.TOKEN, required = false) @Nullable String token,
            @RequestBody Account account,
            HttpServletRequest request) {
        var draft = access.open(draftId, token);
        var answers = Answers.of(draft).with(account.typed());
        if (!Step.ACCOUNT.isOpen(answers)) {
            throw new RefusedRequestException(List.of(Violation.of("accountNumber", "NOT_ASKED")));
        }
        RefusedRequestException.unlessEmpty(checks.fieldsOf(Step.ACCOUNT, answers));
        return told(holders.of(draft, answers, request.getRemoteAddr()));
    }

    private HolderView told(HolderCheck.Answer answer) {
        if (answer instanceof HolderCheck.Found found) {
            return new HolderView(true, found.maskedName(), found.isOwner());
        }
        if (answer instanceof HolderCheck.Unknown) {
            return new HolderView(false, null, false);
        }
        if (answer instanceof HolderCheck.TooOften tooOften) {
            throw new TooOftenException(clock.instant(), tooOften.until());
        }
        throw answer instanceof HolderCheck.Silent
                ? new ErrorResponseException(HttpStatus.SERVICE_UNAVAILABLE)
                : new RefusedRequestException(List.of(Violation.of("accountNumber", "REQUIRED")));
    }

    @Operation(
            summary = "File the draft",
            description =
                    "The terms in force are agreed to by naming their version. A repeat returns the first receipt.")
    @ApiResponse(responseCode = "201", description = "The receipt, as that of a filing")
    @ApiResponse(responseCode = "404", description = "No such draft, or not for this token")
    @ApiResponse(responseCode = "409", description = "The member has a claim that is still open")
    @ApiResponse(responseCode = "422", description = "Everything that is wrong or missing; the draft stays as it is")
    @ApiResponse(responseCode = "429", description = "Too many are sending at once; see Retry-After")
    @PostMapping("/claim")
    ResponseEntity<ReceiptView> file(
            @PathVariable String draftId,
            @RequestHeader(name = DraftAccess.TOKEN, required = false) @Nullable String token,
            @RequestBody Consent consent) {
        return places.during(() -> file(draftId, token, consent.termsVersion()));
    }

    private ResponseEntity<ReceiptView> file(String draftId, @Nullable String token, @Nullable String termsVersion) {
        var draft = access.withFiled(draftId, token);
        if (!draft.isFiled()) {
            RefusedRequestException.keptUnlessEmpty(
                    progress.missing(draft).stream().map(DraftClaim::named).toList());
        }
        var receipt = receiptOf(draft, termsVersion);
        return ResponseEntity.created(URI.create("/api/v1/claims/" + receipt.claimNumber()))
                .body(receipt);
    }

    private ReceiptView receiptOf(Draft draft, @Nullable String termsVersion) {
        var number = draft.claimNumber();
        if (number != null) {
            return views.receipt(receipts.of(number));
        }
        var outcome = filing.file(draft, termsVersion);
        if (outcome instanceof Submission.Refused refused) {
            RefusedRequestException.keptUnlessEmpty(refused.violations());
        }
        if (outcome instanceof Submission.Accepted accepted) {
            return views.receipt(accepted.receipt());
        }
        throw new OpenClaimException();
    }

    record Account(@Nullable String bankCode, @Nullable String accountNumber) {

        Map<String, String> typed() {
            return bankCode == null && accountNumber == null
                    ? Map.of()
                    : Map.of(
                            "bankCode", Objects.requireNonNullElse(bankCode, ""),
                            "accountNumber", Objects.requireNonNullElse(accountNumber, ""));
        }
    }

    /**
     * @param known whether the bank knows the account
     * @param maskedName first letters of the holder's name
     * @param isPayee whether it is the name of who is to be paid, true while that name is not typed yet
     */
    record HolderView(boolean known, @Nullable String maskedName, boolean isPayee) {}

    /** @param termsVersion as {@code GET /api/v1/terms} names it */
    record Consent(@Nullable String termsVersion) {}
}
