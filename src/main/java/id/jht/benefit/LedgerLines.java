package id.jht.benefit;

import id.jht.benefit.CardAccount.Movement;
import id.jht.shared.Kpj;
import id.jht.shared.Rupiah;
import java.util.ArrayList;
import java.util.List;

/** Sets the ledger of one card in whole rupiah. */
final class LedgerLines {

    private final Rates rates;
    private final List<KpjLedger.Year> years = new ArrayList<>();
    private final List<KpjLedger.Month> months = new ArrayList<>();
    private Rupiah opening = Rupiah.ZERO;
    private Rupiah closing = Rupiah.ZERO;

    private LedgerLines(Rates rates) {
        this.rates = rates;
    }

    static KpjLedger of(Kpj kpj, CardAccount account, Rates rates) {
        var lines = new LedgerLines(rates);
        account.movements().forEach(lines::add);
        lines.endYear();
        return new KpjLedger(kpj, List.copyOf(lines.years));
    }

    private void add(Movement movement) {
        if (!months.isEmpty()
                && months.get(0).month().getYear() != movement.month().getYear()) {
            endYear();
        }
        if (months.isEmpty()) {
            opening = closing;
        }
        opening = opening.plus(Rupiah.of(movement.joined()));
        var contribution = Rupiah.of(movement.contributed());
        var paidOut = Rupiah.of(movement.paidOut());
        var before = closing.plus(Rupiah.of(movement.joined())).plus(contribution);
        closing = Rupiah.of(WholeRupiah.of(movement.closing()));
        months.add(new KpjLedger.Month(
                movement.month(), contribution, paidOut, closing.plus(paidOut).minus(before), closing));
    }

    private void endYear() {
        if (months.isEmpty()) {
            return;
        }
        var year = months.get(0).month().getYear();
        years.add(new KpjLedger.Year(
                year,
                opening,
                sum(months.stream().map(KpjLedger.Month::contribution).toList()),
                sum(months.stream().map(KpjLedger.Month::paidOut).toList()),
                sum(months.stream().map(KpjLedger.Month::development).toList()),
                closing,
                rates.percentOf(year),
                rates.isProvisional(year),
                List.copyOf(months)));
        months.clear();
    }

    private static Rupiah sum(List<Rupiah> amounts) {
        return amounts.stream().reduce(Rupiah.ZERO, Rupiah::plus);
    }
}
