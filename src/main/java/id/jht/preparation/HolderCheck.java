package id.jht.preparation;

import id.jht.disbursement.AccountHolders;
import id.jht.disbursement.BankUnavailableException;
import id.jht.draft.Draft;
import id.jht.draft.DraftTries;
import id.jht.shared.BankAccount;
import id.jht.shared.Banks;
import id.jht.shared.PersonName;
import java.time.Duration;
import java.time.Instant;
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
public class HolderCheck {

    private static final String HOLDER = "holder";
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

    /** What is known of the account. */
    public sealed interface Answer {}

    /** @param isOwner whether it is the name of who is to be paid, true while that name is not typed yet */
    public record Found(String maskedName, boolean isOwner) implements Answer {}

    /** The bank knows no such account. */
    public record Unknown() implements Answer {}

    /** Bank or number is not complete. */
    public record Incomplete() implements Answer {}

    /** The bank gives no answer. */
    public record Silent() implements Answer {}

    /** @param until from when on it is asked again */
    public record TooOften(Instant until) implements Answer {}

    /** @param client address from which it is asked */
    public Answer of(Draft draft, Answers answers, String client) {
        return Optional.ofNullable(answers.get("bankCode"))
                .flatMap(Banks::find)
                .flatMap(known -> BankAccount.parse(known.code(), answers.get("accountNumber")))
                .map(account -> tooOften(draft, client)
                        .<Answer>map(TooOften::new)
                        .orElseGet(() -> ask(draft, account, answers.payee())))
                .orElseGet(Incomplete::new);
    }

    private Optional<Instant> tooOften(Draft draft, String client) {
        return tries.allow(draft.id(), HOLDER, MOST, WITHIN)
                ? limits.anotherAccount(client)
                : Optional.of(tries.until(draft.id(), HOLDER, WITHIN));
    }

    private Answer ask(Draft draft, BankAccount account, @Nullable String payee) {
        try {
            var reference = "JHTDRAFT-" + draft.id().toString().replace("-", "");
            return holders.holder(account, PersonName.of(payee == null ? "" : payee), reference)
                    .<Answer>map(found -> new Found(masked(found.name()), payee == null || found.isOwner()))
                    .orElseGet(Unknown::new);
        } catch (BankUnavailableException unavailable) {
            return new Silent();
        }
    }

    /** "SITI AMINAH" is "S••• A•••••". */
    public static String masked(String name) {
        return Arrays.stream(name.strip().split("\\s+"))
                .map(word -> word.charAt(0) + "•".repeat(word.length() - 1))
                .collect(Collectors.joining(" "));
    }
}
