package id.jht.api;

import id.jht.benefit.Statement;
import java.time.LocalDate;
import java.util.List;

/**
 * What is paid and how it came about, in whole rupiah; {@code net = gross − tax + rounding}.
 *
 * @param rounding negative when the net was rounded down
 * @param taxSentence which tax rule applied, in the reader's language
 */
record StatementView(
        LocalDate paymentDate,
        List<Line> lines,
        long accumulatedBalance,
        long gross,
        long tax,
        Statement.TaxRegime taxRegime,
        long rounding,
        long net,
        String taxSentence) {

    record Line(int year, long openingBalance, long contributions, long development, long closingBalance) {}

    static StatementView of(Statement statement, String taxSentence) {
        return new StatementView(
                statement.paymentDate(),
                statement.lines().stream().map(StatementView::line).toList(),
                statement.accumulatedBalance().amount(),
                statement.gross().amount(),
                statement.tax().amount(),
                statement.taxRegime(),
                statement.rounding().amount(),
                statement.net().amount(),
                taxSentence);
    }

    static Line line(Statement.YearLine year) {
        return new Line(
                year.year(),
                year.openingBalance().amount(),
                year.contributions().amount(),
                year.development().amount(),
                year.closingBalance().amount());
    }
}
