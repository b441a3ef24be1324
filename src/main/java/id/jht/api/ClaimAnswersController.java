package id.jht.api;

import id.jht.claim.Appeals;
import id.jht.claim.ClaimNumber;
import id.jht.claim.Withdrawals;
import id.jht.disbursement.Disbursements;
import id.jht.document.Corrections;
import id.jht.shared.BankAccount;
import id.jht.shared.Banks;
import id.jht.shared.Violation;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** What a member answers or asks after the claim is filed; each call shows the claim as it then stands. */
@RestController
@RequestMapping(path = "/api/v1/claims/{claimNumber}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Claims")
class ClaimAnswersController {

    private final MemberAccess access;
    private final ClaimViews views;
    private final Corrections corrections;
    private final Withdrawals withdrawals;
    private final Disbursements disbursements;
    private final Appeals appeals;

    ClaimAnswersController(
            MemberAccess access,
            ClaimViews views,
            Corrections corrections,
            Withdrawals withdrawals,
            Disbursements disbursements,
            Appeals appeals) {
        this.access = access;
        this.views = views;
        this.corrections = corrections;
        this.withdrawals = withdrawals;
        this.disbursements = disbursements;
        this.appeals = appeals;
    }

    @Operation(summary = "Send the papers that were asked for again")
    @PostMapping(path = "/documents", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ClaimView correct(
            @PathVariable String claimNumber,
            @RequestHeader(name = MemberAccess.TOKEN, required = false) @Nullable String token,
            MultipartHttpServletRequest request,
            Locale locale) {
        var number = access.number(claimNumber, token);
        var upload = new ClaimUpload(request);
        RefusedRequestException.unlessEmpty(upload.unknownParts(false));
        RefusedRequestException.unlessEmpty(corrections.receive(number, upload.papers()));
        return now(number, token, locale);
    }

    @Operation(summary = "Take the claim back")
    @PostMapping("/withdrawal")
    ClaimView withdraw(
            @PathVariable String claimNumber,
            @RequestHeader(name = MemberAccess.TOKEN, required = false) @Nullable String token,
            @RequestBody WithdrawalRequest withdrawal,
            Locale locale) {
        var number = access.number(claimNumber, token);
        withdrawals.withdraw(number, FreeText.required("reason", withdrawal.reason()));
        return now(number, token, locale);
    }

    @Operation(summary = "Name another account after the bank refused the first")
    @PutMapping("/payout-account")
    ClaimView changeAccount(
            @PathVariable String claimNumber,
            @RequestHeader(name = MemberAccess.TOKEN, required = false) @Nullable String token,
            @RequestBody AccountRequest account,
            Locale locale) {
        var number = access.number(claimNumber, token);
        RefusedRequestException.unlessEmpty(account.violations());
        disbursements.changeAccount(number, account.checked());
        return now(number, token, locale);
    }

    @Operation(summary = "Contest a rejection, once")
    @PostMapping("/appeal")
    ClaimView appeal(
            @PathVariable String claimNumber,
            @RequestHeader(name = MemberAccess.TOKEN, required = false) @Nullable String token,
            @RequestBody AppealRequest appeal,
            Locale locale) {
        var number = access.number(claimNumber, token);
        appeals.lodge(number, FreeText.required("text", appeal.text()));
        return now(number, token, locale);
    }

    private ClaimView now(ClaimNumber number, @Nullable String token, Locale locale) {
        return views.claim(access.claim(number.value(), token), locale);
    }

    record WithdrawalRequest(@Nullable String reason) {}

    record AppealRequest(@Nullable String text) {}

    record AccountRequest(
            @Nullable String bankCode, @Nullable String accountNumber) {

        List<Violation> violations() {
            return Stream.of(
                            Banks.find(bankCode).isPresent() ? null : Violation.of("bankCode", "BANK_UNKNOWN"),
                            BankAccount.isNumber(accountNumber)
                                    ? null
                                    : Violation.of("accountNumber", "ACCOUNT_NUMBER_FORM"))
                    .filter(Objects::nonNull)
                    .toList();
        }

        BankAccount checked() {
            return new BankAccount(Banks.current(String.valueOf(bankCode)), String.valueOf(accountNumber));
        }
    }
}
