package id.jht.bench;

import java.util.Locale;

/** The figures as README shows them. */
final class BenchmarkTable {

    private BenchmarkTable() {}

    static String of(Report report) {
        var table = new StringBuilder("Measured on " + report.date() + " (" + report.machine()
                + "), medians of interleaved rounds, least and most in brackets:\n\n"
                + "| route | clients | | claims/s | ours by it |\n|---|---|---|---|---|\n");
        report.rates()
                .forEach(line -> table.append("| %s | %d | %s | %s | %s |%n"
                        .formatted(
                                line.route(),
                                line.clients(),
                                line.contender(),
                                text(line.perSecond()),
                                line.ratio() == null ? "" : text(line.ratio()))));
        table.append(
                "\n| one `FULL` claim | commits | rows inserted | updated | deleted | jobs | log, KB | CPU ms, Java |"
                        + " CPU ms, database |\n|---|---|---|---|---|---|---|---|---|\n");
        report.ofAClaim()
                .forEach((contender, claim) -> table.append("| %s | %s | %s | %s | %s | %s | %s | %s | %s |%n"
                        .formatted(
                                contender,
                                text(claim.price().commits()),
                                text(claim.inserts()),
                                text(claim.updates()),
                                text(claim.deletes()),
                                text(claim.jobs()),
                                text(claim.price().walBytes() / 1024),
                                text(claim.price().javaMillis()),
                                text(claim.price().databaseMillis()))));
        table.append("\n| call, ms, 4 clients at work | p50 | p95 | p99 |\n|---|---|---|---|\n");
        report.rates().stream()
                .filter(line -> line.clients() == 4 && line.contender().equals("ours"))
                .forEach(line -> line.calls()
                        .forEach((call, latency) -> table.append("| %s, %s | %s | %s | %s |%n"
                                .formatted(
                                        line.route(),
                                        call,
                                        text(latency.p50()),
                                        text(latency.p95()),
                                        text(latency.p99())))));
        return table.toString();
    }

    private static String text(Series series) {
        return text(series.median()) + " (" + text(series.least()) + "–" + text(series.most()) + ")";
    }

    private static String text(double figure) {
        return String.format(Locale.ROOT, figure < 10 ? "%.1f" : "%.0f", figure);
    }
}
