package id.jht.portal.tracking;

import id.jht.claim.Appeals;
import id.jht.claim.ClaimNumber;
import id.jht.claim.Withdrawals;
import id.jht.disbursement.Disbursements;
import id.jht.document.Corrections;
import id.jht.interview.Interviews;
import id.jht.portal.Explanations;
import id.jht.portal.SentPapers;
import id.jht.shared.BankAccount;
import id.jht.shared.Banks;
import id.jht.shared.RefusedException;
import id.jht.shared.Violation;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a member does on the page of a claim; each form leads back to that page with what was done or what was wrong. */
@Controller
@RequestMapping("/claims/{number:JHT-[0-9-]+}")
class ClaimActionsController {

    private static final int LONGEST = 2000;

    private final OwnClaim own;
    private final Corrections corrections;
    private final Interviews interviews;
    private final Withdrawals withdrawals;
    private final Disbursements disbursements;
    private final Appeals appeals;
    private final Explanations explanations;

    ClaimActionsController(
            OwnClaim own,
            Corrections corrections,
            Interviews interviews,
            Withdrawals withdrawals,
            Disbursements disbursements,
            Appeals appeals,
            Explanations explanations) {
        this.own = own;
        this.corrections = corrections;
        this.interviews = interviews;
        this.withdrawals = withdrawals;
        this.disbursements = disbursements;
        this.appeals = appeals;
        this.explanations = explanations;
    }

    @PostMapping("/documents")
    String correct(
            @PathVariable String number, MultipartHttpServletRequest request, RedirectAttributes flash, Locale locale) {
        var claim = claim(number, request);
        return done(claim, "", "documents", flash, locale, () -> corrections.receive(claim, SentPapers.of(request)));
    }

    @PostMapping("/interview")
    String move(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String at,
            HttpServletRequest request,
            RedirectAttributes flash,
            Locale locale) {
        var claim = claim(number, request);
        return done(
                claim,
                "/interview",
                "interview",
                flash,
                locale,
                () -> moment(at)
                        .map(slot -> {
                            interviews.move(claim, slot);
                            return List.<Violation>of();
                        })
                        .orElse(List.of(Violation.of("at", "SLOT_NOT_CHOSEN"))));
    }

    @PostMapping("/withdrawal")
    String withdraw(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String reason,
            HttpServletRequest request,
            RedirectAttributes flash,
            Locale locale) {
        var claim = claim(number, request);
        return done(
                claim,
                "/withdrawal",
                "withdrawal",
                flash,
                locale,
                () -> said("reason", reason, flash, () -> withdrawals.withdraw(claim, reason.strip())));
    }

    @PostMapping("/payout-account")
    String changeAccount(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String bankCode,
            @RequestParam(defaultValue = "") String accountNumber,
            HttpServletRequest request,
            RedirectAttributes flash,
            Locale locale) {
        var claim = claim(number, request);
        flash.addFlashAttribute("typedBank", bankCode).addFlashAttribute("typedAccount", accountNumber);
        return done(claim, "", "account", flash, locale, () -> changeAccount(claim, bankCode, accountNumber.strip()));
    }

    @PostMapping("/appeal")
    String appeal(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String text,
            HttpServletRequest request,
            RedirectAttributes flash,
            Locale locale) {
        var claim = claim(number, request);
        return done(
                claim,
                "",
                "appeal",
                flash,
                locale,
                () -> said("text", text, flash, () -> appeals.lodge(claim, text.strip())));
    }

    private ClaimNumber claim(String number, HttpServletRequest request) {
        return own.of(number, request).claim().number();
    }

    private String done(
            ClaimNumber claim,
            String form,
            String deed,
            RedirectAttributes flash,
            Locale locale,
            Supplier<List<Violation>> action) {
        try {
            var violations = action.get();
            if (!violations.isEmpty()) {
                flash.addFlashAttribute("faults", explanations.faults(violations, locale));
                return "redirect:/claims/" + claim + form;
            }
            flash.addFlashAttribute("done", deed);
        } catch (RefusedException refused) {
            flash.addFlashAttribute("refusal", refused.getMessage());
        }
        return "redirect:/claims/" + claim;
    }

    private List<Violation> changeAccount(ClaimNumber claim, String bankCode, String accountNumber) {
        var violations = new ArrayList<Violation>();
        if (Banks.find(bankCode).isEmpty()) {
            violations.add(Violation.of("bankCode", "BANK_UNKNOWN"));
        }
        if (!BankAccount.isNumber(accountNumber)) {
            violations.add(Violation.of("accountNumber", "ACCOUNT_NUMBER_FORM"));
        }
        if (violations.isEmpty()) {
            disbursements.changeAccount(claim, new BankAccount(Banks.current(bankCode), accountNumber));
        }
        return violations;
    }

    private static List<Violation> said(String field, String words, RedirectAttributes flash, Runnable action) {
        flash.addFlashAttribute("typed", words);
        if (words.isBlank()) {
            return List.of(Violation.of(field, "REQUIRED"));
        }
        if (words.length() > LONGEST) {
            return List.of(Violation.of(field, "TOO_LONG", LONGEST));
        }
        action.run();
        return List.of();
    }

    private static Optional<Instant> moment(String at) {
        try {
            return Optional.of(Instant.parse(at));
        } catch (DateTimeException wrong) {
            return Optional.empty();
        }
    }
}
