package id.jht.portal.tracking;

import id.jht.disbursement.AccountCheck;
import id.jht.disbursement.Disbursements;
import id.jht.filing.TrackedClaim;
import id.jht.portal.Explanations;
import id.jht.shared.BankAccount;
import id.jht.shared.Banks;
import id.jht.shared.PersonName;
import id.jht.shared.Violation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes another account after the bank refused the first: type it, see whose it is, confirm. */
@Controller
@RequestMapping("/claims/{number:JHT-[0-9-]+}/payout-account")
class AccountController {

    private final TrackedPages pages;
    private final Deeds deeds;
    private final OwnClaim own;
    private final NewAccounts newAccounts;
    private final Disbursements disbursements;
    private final Explanations explanations;

    AccountController(
            TrackedPages pages,
            Deeds deeds,
            OwnClaim own,
            NewAccounts newAccounts,
            Disbursements disbursements,
            Explanations explanations) {
        this.pages = pages;
        this.deeds = deeds;
        this.own = own;
        this.newAccounts = newAccounts;
        this.disbursements = disbursements;
        this.explanations = explanations;
    }

    @ModelAttribute("banks")
    List<Banks.Bank> banks() {
        return Banks.all();
    }

    @GetMapping
    String ask(@PathVariable String number, HttpServletRequest request, Model model, Locale locale) {
        form(pages.open(number, request, model, locale), model);
        return "portal/tracking/account";
    }

    @PostMapping
    String check(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String bankCode,
            @RequestParam(defaultValue = "") String accountNumber,
            HttpServletRequest request,
            Model model,
            Locale locale) {
        var tracked = own.of(number, request);
        model.addAttribute("answers", Map.of("bankCode", bankCode, "accountNumber", accountNumber.strip()));
        var violations = new ArrayList<>(violations(bankCode, accountNumber.strip()));
        if (violations.isEmpty() && tracked.accountAsked()) {
            violations.addAll(asked(tracked, account(bankCode, accountNumber.strip()), model));
        }
        model.addAttribute("faults", explanations.faults(violations, locale));
        form(pages.show(tracked, model, locale), model);
        return violations.isEmpty() && tracked.accountAsked()
                ? "portal/tracking/account-check"
                : "portal/tracking/account";
    }

    private List<Violation> asked(TrackedClaim tracked, BankAccount account, Model model) {
        model.addAttribute(
                "bank", Banks.find(account.bankCode()).map(Banks.Bank::name).orElse(""));
        var answer = newAccounts.ask(tracked.claim(), account);
        if (answer.isPresent() && answer.get() instanceof AccountCheck.Refused refused) {
            return List.of(Violation.of("accountNumber", "HOLDER_" + refused.reason()));
        }
        answer.filter(AccountCheck.Confirmed.class::isInstance)
                .map(AccountCheck.Confirmed.class::cast)
                .ifPresent(found -> model.addAttribute(
                        "holder", PersonName.of(found.holderName()).masked()));
        return List.of();
    }

    @PostMapping("/confirmed")
    String change(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String bankCode,
            @RequestParam(defaultValue = "") String accountNumber,
            HttpServletRequest request,
            RedirectAttributes flash,
            Locale locale) {
        var tracked = own.of(number, request);
        var typed = Map.of("bankCode", bankCode, "accountNumber", accountNumber);
        var given = Optional.of(accountNumber.strip())
                .filter(typedNumber -> violations(bankCode, typedNumber).isEmpty())
                .map(typedNumber -> account(bankCode, typedNumber));
        var deed = new Deeds.Deed(
                "payout-account",
                typed,
                now -> given.filter(now.claim().account()::equals).isPresent());
        return deeds.act(deed, tracked, request, flash, locale, () -> {
            given.ifPresent(
                    account -> disbursements.changeAccount(tracked.claim().number(), account));
            return given.isPresent() ? List.of() : violations(bankCode, accountNumber.strip());
        });
    }

    private void form(TrackedClaim tracked, Model model) {
        model.addAttribute(
                "why",
                disbursements
                        .checkedAccount(tracked.claim().number())
                        .map(checked -> checked.refusal().equals("NAME_DIFFERS") ? "NAME_DIFFERS" : "OTHER")
                        .orElse("OTHER"));
    }

    private static BankAccount account(String bankCode, String number) {
        return new BankAccount(Banks.current(bankCode), number);
    }

    private static List<Violation> violations(String bankCode, String accountNumber) {
        var violations = new ArrayList<Violation>();
        if (Banks.find(bankCode).isEmpty()) {
            violations.add(Violation.of("bankCode", "BANK_UNKNOWN"));
        }
        if (!BankAccount.isNumber(accountNumber)) {
            violations.add(Violation.of("accountNumber", "ACCOUNT_NUMBER_FORM"));
        }
        return violations;
    }
}
