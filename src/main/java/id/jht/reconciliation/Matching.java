package id.jht.reconciliation;

import id.jht.disbursement.OrderedPayout;
import id.jht.disbursement.OrderedPayouts;
import id.jht.reconciliation.AccountStatement.Line;
import id.jht.reconciliation.Difference.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Lays a statement that has been stored beside our orders. */
@Component
class Matching {

    private final OrderedPayouts orders;
    private final StatementTable statements;
    private final ReconciliationSettings settings;

    Matching(OrderedPayouts orders, StatementTable statements, ReconciliationSettings settings) {
        this.orders = orders;
        this.statements = statements;
        this.settings = settings;
    }

    List<Finding> findingsOf(AccountStatement statement) {
        return Stream.concat(
                        statement.lines().stream().flatMap(line -> findingOf(statement, line).stream()),
                        missingFrom(statement))
                .toList();
    }

    private Optional<Finding> findingOf(AccountStatement statement, Line line) {
        var order = orders.find(line.payout());
        if (order.isEmpty()) {
            return line.debit() && !settings.expectedKinds().contains(line.kind())
                    ? Optional.of(unknown(statement, line))
                    : Optional.empty();
        }
        return kindOf(line, order.get())
                .map(kind ->
                        new Finding(kind, line.payout(), order.get().claim().value(), line.amount(), line.text()));
    }

    private Optional<Kind> kindOf(Line line, OrderedPayout order) {
        if (!line.debit()) {
            return order.settled() ? Optional.of(Kind.RETURNED) : Optional.empty();
        }
        if (statements.debitsOf(line.payout()) > 1) {
            return Optional.of(Kind.BOOKED_TWICE);
        }
        if (!line.amount().equals(order.amount())) {
            return Optional.of(Kind.AMOUNT_DIFFERS);
        }
        return order.settled() ? Optional.empty() : Optional.of(Kind.NOT_SETTLED_WITH_US);
    }

    private static Finding unknown(AccountStatement statement, Line line) {
        var reference = Stream.of(line.payout(), line.bankReference(), statement.reference() + "/" + line.number())
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElseThrow();
        return new Finding(Kind.UNKNOWN_DEBIT, reference, "", line.amount(), line.text());
    }

    private Stream<Finding> missingFrom(AccountStatement statement) {
        return orders.settledBetween(statement.from(), statement.to()).stream()
                .filter(order -> statements.debitsOf(order.partnerReferenceNo()) == 0)
                .map(order -> new Finding(
                        Kind.MISSING_AT_BANK,
                        order.partnerReferenceNo(),
                        order.claim().value(),
                        order.amount(),
                        ""));
    }
}
