package id.jht.portal.filing;

import id.jht.disbursement.Bank;
import id.jht.disbursement.BankUnavailableException;
import id.jht.draft.Draft;
import id.jht.draft.DraftTries;
import id.jht.shared.BankAccount;
import id.jht.shared.Banks;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Asks the bank whose account was typed, so that a wrong digit is seen before anything is filed. The name is shown so far that
 * its bearer knows it and nobody learns it.
 */
@Component
class HolderCheck {

    private static final int MOST = 10;
    private static final Duration WITHIN = Duration.ofHours(1);

    private final Bank bank;
    private final DraftTries tries;

    HolderCheck(Bank bank, DraftTries tries) {
        this.bank = bank;
        this.tries = tries;
    }

    /** @param maskedName empty when the bank knows no such account */
    record Holder(String maskedName) {

        boolean isKnown() {
            return !maskedName.isEmpty();
        }
    }

    /** Empty when the account is not complete, when it was asked too often, and when the bank gives no answer. */
    Optional<Holder> of(Draft draft, Answers answers) {
        var bankCode = Optional.ofNullable(answers.get("bankCode")).flatMap(Banks::find);
        return bankCode.flatMap(known -> BankAccount.parse(known.code(), answers.get("accountNumber")))
                .filter(account -> tries.allow(draft.id(), "holder", MOST, WITHIN))
                .flatMap(account -> ask(draft, account));
    }

    private Optional<Holder> ask(Draft draft, BankAccount account) {
        try {
            var reference = "JHTDRAFT-" + draft.id().toString().replace("-", "");
            return Optional.of(new Holder(
                    bank.inquire(account, reference) instanceof Bank.Inquiry.Found found
                            ? masked(found.holderName())
                            : ""));
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
