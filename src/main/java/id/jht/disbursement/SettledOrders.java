package id.jht.disbursement;

import id.jht.disbursement.Bank.Answer.Outcome;
import org.springframework.stereotype.Component;

/**
 * Orders that we hold for paid. When the bank calls about one, it is asked whether the money has come back since; then finance
 * gets a task, while claim and ledger stay as they are: no program takes a payment back.
 */
@Component
public class SettledOrders {

    private final AttemptTable attempts;
    private final BankWord word;
    private final PayoutReturns returns;

    SettledOrders(AttemptTable attempts, BankWord word, PayoutReturns returns) {
        this.attempts = attempts;
        this.word = word;
        this.returns = returns;
    }

    public void listen(OrderedPayout order) {
        var answer = word.status(attempts.get(order.partnerReferenceNo()));
        if (answer.outcome() == Outcome.RETURNED) {
            returns.returned(order, (answer.code() + " " + answer.message()).strip());
        }
    }
}
