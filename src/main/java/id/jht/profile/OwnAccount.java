package id.jht.profile;

import static id.jht.profile.ProfileField.ACCOUNT_NUMBER;
import static id.jht.profile.ProfileField.BANK_CODE;

import id.jht.disbursement.AccountCheck;
import id.jht.disbursement.AccountHolders;
import id.jht.disbursement.BankUnavailableException;
import id.jht.membership.Member;
import id.jht.shared.BankAccount;
import id.jht.shared.PersonName;
import id.jht.shared.Violation;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Whether the account is the member's own, by inquiry at the bank. */
@Component
class OwnAccount {

    private static final Logger LOG = LoggerFactory.getLogger(OwnAccount.class);

    private final AccountHolders holders;

    OwnAccount(AccountHolders holders) {
        this.holders = holders;
    }

    /** A bank that gives no answer stops nobody: before each payment it is asked again. */
    List<Violation> check(ProfileAnswers answers, Member member) {
        return BankAccount.parse(answers.get(BANK_CODE), answers.get(ACCOUNT_NUMBER))
                .map(account -> check(account, member))
                .orElse(List.of());
    }

    private List<Violation> check(BankAccount account, Member member) {
        try {
            var answer = holders.check(account, PersonName.of(member.name()), "JHTPRF-" + member.id());
            return answer instanceof AccountCheck.Refused refused
                    ? List.of(Violation.of(ACCOUNT_NUMBER.key(), "OWN_" + codeOf(refused)))
                    : List.of();
        } catch (BankUnavailableException unavailable) {
            LOG.warn("the bank gave no answer; the account is asked for again before a payment", unavailable);
            return List.of();
        }
    }

    private static String codeOf(AccountCheck.Refused refused) {
        return refused.reason().equals("NAME_DIFFERS") ? "ACCOUNT_NAME_DIFFERS" : "ACCOUNT_INVALID";
    }
}
