package id.jht.bench;

import java.util.List;

/** A figure over several rounds. */
record Series(double median, double least, double most) {

    static Series of(List<Double> rounds) {
        var sorted = rounds.stream().sorted().toList();
        var middle = sorted.size() / 2;
        var median = sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
        return new Series(rounded(median), rounded(sorted.get(0)), rounded(sorted.get(sorted.size() - 1)));
    }

    private static double rounded(double figure) {
        return Math.round(figure * 100) / 100.0;
    }
}
