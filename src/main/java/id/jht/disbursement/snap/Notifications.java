package id.jht.disbursement.snap;

import id.jht.disbursement.OrderedPayout;
import id.jht.disbursement.OrderedPayouts;
import id.jht.disbursement.PayoutProcess;
import id.jht.disbursement.SettledOrders;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * Calls of the bank about our orders. A call is a hint and nothing more: whatever it says, the process is woken to ask the
 * bank, and only the bank's own answer to that question moves a payout. About what we hold for paid the bank is asked too:
 * the money may have come back.
 */
@Component
class Notifications {

    private final NotificationChecks checks;
    private final NotificationTokens tokens;
    private final NotificationTable table;
    private final OrderedPayouts orders;
    private final SettledOrders settled;
    private final PayoutProcess process;
    private final NotificationSettings settings;

    Notifications(
            NotificationChecks checks,
            NotificationTokens tokens,
            NotificationTable table,
            OrderedPayouts orders,
            SettledOrders settled,
            PayoutProcess process,
            NotificationSettings settings) {
        this.checks = checks;
        this.tokens = tokens;
        this.table = table;
        this.orders = orders;
        this.settled = settled;
        this.process = process;
        this.settings = settings;
    }

    NotificationAnswer take(NotificationMessage message) {
        return message.service() == NotificationService.ACCESS_TOKEN
                ? checks.refusalOfTokenRequest(message).orElseGet(() -> token(message.service()))
                : checks.refusalOf(message).orElseGet(() -> once(message));
    }

    private NotificationAnswer token(NotificationService service) {
        return NotificationAnswer.successful(
                service,
                Map.of(
                        "accessToken", tokens.issue(),
                        "tokenType", "Bearer",
                        "expiresIn", Long.toString(settings.tokenLife().toSeconds())));
    }

    private NotificationAnswer once(NotificationMessage message) {
        if (!table.isFirst(message)) {
            return NotificationAnswer.of(message.service(), 409, "00", "Conflict");
        }
        var answer = refusalOfBody(message).orElseGet(() -> wake(message));
        table.answered(message, answer);
        return answer;
    }

    private static Optional<NotificationAnswer> refusalOfBody(NotificationMessage message) {
        if (!message.body().isObject()) {
            return Optional.of(NotificationAnswer.of(message.service(), 400, "00", "Bad Request"));
        }
        var named = message.orders();
        return named.isEmpty()
                        || named.stream().anyMatch(order -> order.reference().isBlank())
                ? Optional.of(NotificationAnswer.of(
                        message.service(), 400, "02", "Invalid Mandatory Field {partnerReferenceNo}"))
                : Optional.empty();
    }

    private NotificationAnswer wake(NotificationMessage message) {
        var service = message.service();
        var known = message.orders().stream()
                .flatMap(order -> orders.find(order.reference()).stream())
                .toList();
        known.stream()
                .filter(Predicate.not(OrderedPayout::settled))
                .map(OrderedPayout::claim)
                .distinct()
                .forEach(process::notified);
        known.stream().filter(OrderedPayout::settled).forEach(settled::listen);
        if (known.isEmpty()) {
            return NotificationAnswer.of(service, 404, "01", "Transaction Not Found");
        }
        return message.orders().stream().anyMatch(this::namesAnotherAmount)
                ? NotificationAnswer.of(service, 404, "13", "Invalid Amount")
                : NotificationAnswer.successful(service, Map.of());
    }

    private boolean namesAnotherAmount(NotificationMessage.Order order) {
        return !order.amount().isEmpty()
                && orders.find(order.reference())
                        .filter(ours -> !SnapBodies.value(ours.amount()).equals(order.amount()))
                        .isPresent();
    }
}
