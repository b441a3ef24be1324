package id.jht.api;

import id.jht.benefit.PartialConsequence;
import id.jht.benefit.Statement;
import id.jht.shared.Rupiah;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the figures lead to, in whole rupiah; {@code net = gross − tax + rounding}.
 *
 * @param rounding negative when the net was rounded down
 * @param taxSentence which tax rule applied, in the reader's language
 * @param consequence only for a partial cause
 */
record SimulationView(
        List<StatementView.Line> lines,
        long accumulatedBalance,
        long gross,
        long tax,
        Statement.TaxRegime taxRegime,
        long rounding,
        long net,
        String taxSentence,
        @Nullable ConsequenceView consequence) {

    static SimulationView of(Statement statement, String taxSentence, @Nullable ConsequenceView consequence) {
        return new SimulationView(
                statement.lines().stream().map(StatementView::line).toList(),
                statement.accumulatedBalance().amount(),
                statement.gross().amount(),
                statement.tax().amount(),
                statement.taxRegime(),
                statement.rounding().amount(),
                statement.net().amount(),
                taxSentence,
                consequence);
    }

    /**
     * What a partial payment does to the rest, at the figures of {@code asOf}.
     *
     * @param remainder balance that is left
     * @param taxWithinWindow tax on it when it is paid before {@code article17From}; absent when that day has passed
     * @param taxAfterwards tax on it from that day on
     */
    record ConsequenceView(
            long remainder,
            @Nullable Long taxWithinWindow,
            LocalDate article17From,
            long taxAfterwards,
            String sentence) {

        static ConsequenceView of(PartialConsequence consequence, String sentence) {
            return new ConsequenceView(
                    consequence.remainder().amount(),
                    amount(consequence.taxWithinWindow()),
                    consequence.article17From(),
                    consequence.taxAfterwards().amount(),
                    sentence);
        }

        private static @Nullable Long amount(@Nullable Rupiah tax) {
            return tax == null ? null : Long.valueOf(tax.amount());
        }
    }
}
