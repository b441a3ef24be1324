package id.jht.portal.filing;

import id.jht.disbursement.AccountHolders;
import id.jht.disbursement.BankUnavailableException;
import id.jht.draft.Draft;
import id.jht.draft.DraftTries;
import id.jht.shared.BankAccount;
import id.jht.shared.Banks;
import id.jht.shared.PersonName;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Asks the bank whose account was typed, so that a wrong digit is seen before anything is filed. The name is shown so far that
 * its bearer knows it and nobody learns it; whether it is the payee's is told as it will be judged before the payment.
 */
@Component
class HolderCheck {

    private static final int MOST = 10;
    private static final Duration WITHIN = Duration.ofHours(1);

    private final AccountHolders holders;
    private final DraftTries tries;
    private final DraftLimits limits;

    HolderCheck(AccountHolders holders, DraftTries tries, DraftLimits limits) {
        this.holders = holders;
        this.tries = tries;
        this.limits = limits;
    }

    /**
     * @param maskedName empty when the bank knows no such account
     * @param isOwner whether it is the name of who is to be paid, true while that name is not typed yet
     */
    record Holder(String maskedName, boolean isOwner) {

        boolean isKnown() {
            return !maskedName.isEmpty();
        }
    }

    /** Empty when the account is not complete, when it was asked too often, and when the bank gives no answer. */
    Optional<Holder> of(Draft draft, Answers answers, HttpServletRequest request) {
        var bankCode = Optional.ofNullable(answers.get("bankCode")).flatMap(Banks::find);
        return bankCode.flatMap(known -> BankAccount.parse(known.code(), answers.get("accountNumber")))
                .filter(account -> tries.allow(draft.id(), "holder", MOST, WITHIN))
                .filter(account -> limits.allowsAnotherAccount(request))
                .flatMap(account -> ask(draft, account, answers.payee()));
    }

    private Optional<Holder> ask(Draft draft, BankAccount account, @Nullable String payee) {
        try {
            var reference = "JHTDRAFT-" + draft.id().toString().replace("-", "");
            return Optional.of(holders.holder(account, PersonName.of(payee == null ? "" : payee), reference)
                    .map(found -> new Holder(masked(found.name()), payee == null || found.isOwner()))
                    .orElseGet(() -> new Holder("", false)));
        } catch (BankUnavailableException unavailable) {
            return Optional.empty();
        }
    }

    /** "SITI AMINAH" is "S••• A•••••". */
    static String masked(String name) {
        return Arrays.stream(name.strip().split("\\s+"))
                .map(word -> word.charAt(0) + "•".repeat(word.length() - 1))
                .collect(Collectors.joining(" "));
    }
}
