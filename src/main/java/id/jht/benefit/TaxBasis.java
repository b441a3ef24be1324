package id.jht.benefit;

import id.jht.shared.Rupiah;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which tax rule applied and on which figures. Kept with the statement, so that the same words can be said years later;
 * the words are the messages {@code tax.CODE}, see {@link TaxWords}.
 */
public record TaxBasis(List<Reason> reasons) {

    public static final TaxBasis UNKNOWN = new TaxBasis(List.of());

    TaxBasis and(Reason reason) {
        return new TaxBasis(Stream.concat(reasons.stream(), Stream.of(reason)).toList());
    }

    /** @param code stable, upper snake case */
    public record Reason(String code, List<Argument> arguments) {

        static Reason of(String code, Argument... arguments) {
            return new Reason(code, List.of(arguments));
        }
    }

    /** A figure of a sentence; how it is written depends on the reader's language. */
    public sealed interface Argument {}

    public record Amount(Rupiah rupiah) implements Argument {}

    public record Day(LocalDate date) implements Argument {}

    public record Year(int year) implements Argument {}

    public record Percent(BigDecimal percent) implements Argument {}

    /** The percentages that were in force. */
    public record Scale(List<Step> steps) implements Argument {

        static Scale of(TaxScale scale) {
            return new Scale(scale.brackets().stream()
                    .map(bracket -> new Step(bracket.above(), bracket.percent()))
                    .toList());
        }
    }

    public record Step(Rupiah above, BigDecimal percent) {}
}
