package id.jht.bench;

import id.jht.disbursement.ExternalIds;
import id.jht.disbursement.Rail;
import id.jht.shared.BankAccount;
import id.jht.shared.Rupiah;
import java.time.Instant;

/** The simulated bank through our client, which keeps its messages with us; it always pays one good account. */
final class OurBank implements Bank {

    private final id.jht.disbursement.Bank client;
    private final ExternalIds ids;
    private final BankAccount account;

    OurBank(id.jht.disbursement.Bank client, ExternalIds ids, BankAccount account) {
        this.client = client;
        this.ids = ids;
        this.account = account;
    }

    @Override
    public String inquire(String bankCode, String number) {
        return client.inquire(account, ids.next()).toString();
    }

    @Override
    public String transfer(String reference, String bankCode, String number, String name, long amount) {
        var answer = client.transfer(new id.jht.disbursement.Bank.Order(
                reference, ids.next(), reference, Rail.INTRABANK, account, name, Rupiah.of(amount), Instant.now()));
        if (answer.outcome() != id.jht.disbursement.Bank.Answer.Outcome.SETTLED) {
            throw new IllegalStateException(answer.toString());
        }
        return answer.toString();
    }
}
