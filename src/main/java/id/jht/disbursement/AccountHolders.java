package id.jht.disbursement;

import id.jht.shared.BankAccount;
import id.jht.shared.PersonName;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks the bank whose account it is, before there is anything to pay. */
@Component
public class AccountHolders {

    private final Bank bank;
    private final PayoutSettings settings;

    AccountHolders(Bank bank, PayoutSettings settings) {
        this.bank = bank;
        this.settings = settings;
    }

    /** @param isOwner whether it is the owner's name, as tolerant as before a payment */
    public record Holder(String name, boolean isOwner) {}

    /**
     * As {@link #check}, for who may see a part of the holder's name; empty when the bank knows no such account.
     *
     * @throws BankUnavailableException when no usable answer came; asking again is safe
     */
    public Optional<Holder> holder(BankAccount account, PersonName owner, String reference) {
        return bank.inquire(account, reference) instanceof Bank.Inquiry.Found found
                ? Optional.of(new Holder(
                        found.holderName(), compared(found.holderName(), owner) instanceof AccountCheck.Confirmed))
                : Optional.empty();
    }

    /**
     * @param reference of ours, up to 64 characters; the bank may be asked again under the same
     * @throws BankUnavailableException when no usable answer came; asking again is safe
     */
    public AccountCheck check(BankAccount account, PersonName owner, String reference) {
        return bank.inquire(account, reference) instanceof Bank.Inquiry.Found found
                ? compared(found.holderName(), owner)
                : new AccountCheck.Refused("ACCOUNT_INVALID");
    }

    private AccountCheck compared(String holderName, PersonName owner) {
        var similarity = PersonName.of(holderName).similarityTo(owner);
        return similarity >= settings.nameSimilarity()
                ? new AccountCheck.Confirmed(holderName, similarity)
                : new AccountCheck.Refused("NAME_DIFFERS");
    }
}
