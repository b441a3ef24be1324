package id.jht.bench;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The steps that speak with the bank, and those that book what it has paid; words of both sides are kept as variables. */
final class NaivePayout {

    private final Neighbours neighbours;

    NaivePayout(Neighbours neighbours) {
        this.neighbours = neighbours;
    }

    Map<String, Object> beans() {
        var steps = new HashMap<String, JavaDelegate>();
        steps.put("verifyPayoutAccountDelegate", this::verifyPayoutAccount);
        steps.put("preparePayoutDelegate", NaivePayout::preparePayout);
        steps.put("orderPayoutDelegate", this::orderPayout);
        steps.put("postPayoutDelegate", NaivePayout::postPayout);
        steps.put("sendStatementDelegate", this::sendStatement);
        return new HashMap<>(steps);
    }

    private void verifyPayoutAccount(DelegateExecution claim) {
        var answer = neighbours.inquire(text(claim, "bankCode"), text(claim, "accountNumber"));
        claim.setVariable("accountAnswer", answer);
        claim.setVariable("accountCheckedAt", new Date());
        claim.setVariable("earlierOrders", false);
    }

    private static void preparePayout(DelegateExecution claim) {
        claim.setVariable("payoutReference", claim.getProcessBusinessKey() + "-1");
        claim.setVariable("payoutAttempt", 1);
        claim.setVariable("payoutAmount", claim.getVariable("approvedAmount"));
        claim.setVariable("payoutState", "PREPARED");
    }

    private void orderPayout(DelegateExecution claim) {
        var amount = (Long) claim.getVariable("payoutAmount");
        claim.setVariable(
                "payoutRequest",
                "{\"reference\":\"%s\",\"bankCode\":\"%s\",\"account\":\"%s\",\"name\":\"%s\",\"amount\":\"%d.00\",\"currency\":\"IDR\"}"
                        .formatted(
                                text(claim, "payoutReference"),
                                text(claim, "bankCode"),
                                text(claim, "accountNumber"),
                                text(claim, "fullName"),
                                amount));
        var answer = neighbours.transfer(
                text(claim, "payoutReference"),
                text(claim, "bankCode"),
                text(claim, "accountNumber"),
                text(claim, "fullName"),
                amount);
        claim.setVariable("payoutAnswer", answer);
        claim.setVariable("payoutState", "SETTLED");
        claim.setVariable("payoutProgress", "SETTLED");
        claim.setVariable("status", "PAYMENT_PENDING");
        tell(claim, "PAYOUT_ORDERED");
    }

    private static void postPayout(DelegateExecution claim) {
        claim.setVariable("ledgerEntry", "PAYOUT " + claim.getVariable("payoutAmount"));
        claim.setVariable("ledgerPostedAt", new Date());
        claim.setVariable("membershipStatus", "CLOSED");
        claim.setVariable("status", "PAID");
        tell(claim, "PAID");
    }

    private void sendStatement(DelegateExecution claim) {
        var subject = "Klaim " + claim.getProcessBusinessKey() + ": Rp" + claim.getVariable("payoutAmount")
                + " sudah dibayarkan ke rekening Anda.";
        claim.setVariable("statementLetter", subject);
        neighbours.page(
                subject,
                "Yth. " + text(claim, "fullName"),
                Map.of("Jumlah", "Rp" + claim.getVariable("payoutAmount"), "Rekening", text(claim, "accountNumber")));
    }

    static String text(DelegateExecution claim, String variable) {
        return (String) claim.getVariable(variable);
    }

    /** Full history keeps every value that the variable ever had. */
    static void tell(DelegateExecution claim, String action) {
        claim.setVariable("trail", action + " by system");
    }
}
