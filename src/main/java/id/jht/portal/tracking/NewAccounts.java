package id.jht.portal.tracking;

import id.jht.claim.Claim;
import id.jht.disbursement.AccountCheck;
import id.jht.disbursement.AccountHolders;
import id.jht.disbursement.BankUnavailableException;
import id.jht.membership.Members;
import id.jht.shared.BankAccount;
import id.jht.shared.PersonName;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks the bank whose an account is before it is taken, as often as an honest member needs. */
@Component
class NewAccounts {

    private final AccountHolders holders;
    private final Members members;
    private final Tries tries;

    NewAccounts(AccountHolders holders, Members members, Tries tries) {
        this.holders = holders;
        this.members = members;
        this.tries = tries;
    }

    /**
     * Empty when the bank did not answer, or when the loan's bank is paid and not the member; the account is checked again
     * before it is paid anyway.
     */
    Optional<AccountCheck> ask(Claim claim, BankAccount account) {
        if (claim.housing() != null) {
            return Optional.empty();
        }
        if (!tries.allows("account " + claim.number())) {
            return Optional.of(new AccountCheck.Refused("TRIES"));
        }
        tries.count("account " + claim.number());
        try {
            return Optional.of(holders.check(
                    account, payee(claim), "JHTASK-" + claim.number().value()));
        } catch (BankUnavailableException silent) {
            return Optional.empty();
        }
    }

    private PersonName payee(Claim claim) {
        var heir = claim.recipient();
        return PersonName.of(heir == null ? members.get(claim.memberId()).name() : heir.name());
    }
}
