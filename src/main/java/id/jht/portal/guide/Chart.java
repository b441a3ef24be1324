package id.jht.portal.guide;

import id.jht.benefit.Statement;
import id.jht.benefit.Statement.YearLine;
import id.jht.shared.Rupiah;
import java.util.ArrayList;
import java.util.List;

/** Columns side by side, each made of parts from the ground up; drawn by the page as a picture of 600 by 200. */
public record Chart(List<Column> columns) {

    public static final int WIDTH = 600;
    public static final int HEIGHT = 200;

    private static final double GAP = 0.28;
    private static final int MOST_LABELS = 10;

    /** @param middle where the label stands */
    public record Column(String label, List<Bar> bars, long middle, boolean labelled) {}

    /** @param kind names the colour of the style sheet */
    public record Part(String kind, Rupiah amount) {}

    /** @param parts from the ground up */
    public record Stack(String label, List<Part> parts) {

        Rupiah total() {
            return parts.stream().map(Part::amount).reduce(Rupiah.ZERO, Rupiah::plus);
        }
    }

    static Chart of(List<Stack> stacks) {
        var highest =
                stacks.stream().mapToLong(stack -> stack.total().amount()).max().orElse(0);
        var place = (double) WIDTH / Math.max(1, stacks.size());
        var every = Math.max(1, (stacks.size() + MOST_LABELS - 1) / MOST_LABELS);
        var columns = new ArrayList<Column>();
        for (var i = 0; i < stacks.size(); i++) {
            var left = Math.round(i * place + place * GAP / 2);
            var width = Math.max(1, Math.round(place * (1 - GAP)));
            columns.add(new Column(
                    stacks.get(i).label(),
                    bars(stacks.get(i), left, width, highest),
                    left + width / 2,
                    i % every == 0));
        }
        return new Chart(columns);
    }

    private static List<Bar> bars(Stack stack, long left, long width, long highest) {
        var bars = new ArrayList<Bar>();
        var ground = (double) HEIGHT;
        for (var part : stack.parts()) {
            var height = highest == 0 ? 0 : (double) part.amount().amount() / highest * HEIGHT;
            var top = ground - height;
            bars.add(new Bar(part.kind(), left, Math.round(top), width, Math.round(ground) - Math.round(top)));
            ground = top;
        }
        return bars;
    }

    /** What was put aside and what it has earned, at the end of each year. */
    static Chart ofYears(Statement statement) {
        var earned = Rupiah.ZERO;
        var stacks = new ArrayList<Stack>();
        for (YearLine line : statement.lines()) {
            earned = earned.plus(line.development());
            stacks.add(new Stack(
                    Integer.toString(line.year()),
                    List.of(new Part("saved", line.closingBalance().minus(earned)), new Part("earned", earned))));
        }
        return of(stacks);
    }

    /** Labelled by the percentage of each part, and {@code everything}. */
    static Chart of(Comparison comparison) {
        var stacks = new ArrayList<Stack>();
        comparison.parts().forEach(choice -> stacks.add(stack(choice)));
        stacks.add(new Stack(
                "everything",
                List.of(
                        new Part("later", comparison.everything().net()),
                        new Part("tax", comparison.everything().tax()))));
        return of(stacks);
    }

    private static Stack stack(Comparison.Choice choice) {
        return new Stack(
                Long.toString(choice.percent()),
                List.of(
                        new Part("now", choice.part().net()),
                        new Part("later", choice.rest().net()),
                        new Part("tax", choice.tax())));
    }
}
