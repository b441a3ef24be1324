package id.jht.benefit;

import id.jht.claim.ClaimCause;
import id.jht.membership.EarlierPayment;
import id.jht.shared.Rupiah;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What a partial payment leaves, and the tax that it will bear as a full claim of a resident, sooner or later. */
record Remainder(Calculation partial, Statement statement) {

    interface LawBook {

        TaxLaw on(LocalDate day);
    }

    PartialConsequence consequence(LawBook laws) {
        var paidOn = statement.paymentDate();
        var law = laws.on(paidOn);
        var article17From =
                TaxSeries.of(withThisPayment(), paidOn, law.choices()).article17From();
        var within = paidOn.isBefore(article17From);
        var later = within ? article17From : paidOn;
        return new PartialConsequence(
                left(),
                within ? taxOn(paidOn, law) : null,
                article17From,
                taxOn(later, laws.on(later)),
                partial.hasNpwp());
    }

    private Rupiah taxOn(LocalDate day, TaxLaw law) {
        var rest =
                new TaxablePayment(ClaimCause.RESIGNATION, left(), left(), day, withThisPayment(), partial.hasNpwp());
        return new Pph21(law).on(rest).amount();
    }

    private Rupiah left() {
        return statement.accumulatedBalance().minus(statement.gross());
    }

    private List<EarlierPayment> withThisPayment() {
        var payment = new EarlierPayment("", statement.paymentDate(), statement.gross(), statement.tax(), false);
        return Stream.concat(partial.earlier().stream(), Stream.of(payment)).toList();
    }
}
