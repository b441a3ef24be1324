package id.jht.process.engine;

import id.jht.claim.Route;
import id.jht.eligibility.RouteReason;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Why the table sends a case on its route: of its rows for the fast route, the one that comes nearest, cell by cell. So a limit
 * that the process owner changes, or a fact that is asked in addition, is told to members without a change of the program.
 */
final class RouteRow {

    private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();
    private static final String DAY = "filedOn";
    private static final Pattern FACT = Pattern.compile("(?:date\\()?([A-Za-z]+)\\)?");
    private static final Pattern NUMBER = Pattern.compile("\\b[0-9]+\\b");

    private RouteRow() {}

    /** Empty when no row for the fast route is in force. */
    static List<RouteReason> nearest(DecisionTable table, Map<String, Object> facts) {
        return table.getRules().stream()
                .filter(RouteRow::isFast)
                .map(rule -> reasons(rule, table, facts))
                .filter(RouteRow::isInForce)
                .min(Comparator.comparingLong(RouteRow::unmet))
                .map(reasons -> reasons.stream()
                        .filter(reason -> !reason.fact().equals(DAY))
                        .toList())
                .orElse(List.of());
    }

    private static boolean isFast(Rule rule) {
        return rule.getOutputEntries().stream()
                .anyMatch(output -> text(output.getText()).equals('"' + Route.FAST.name() + '"'));
    }

    private static List<RouteReason> reasons(Rule rule, DecisionTable table, Map<String, Object> facts) {
        var cells = rule.getInputEntries().stream()
                .map(InputEntry::getText)
                .map(RouteRow::text)
                .toList();
        var reasons = new ArrayList<RouteReason>();
        var column = 0;
        for (var input : table.getInputs()) {
            var cell = cells.get(column++);
            var fact = factOf(text(input.getInputExpression().getText()));
            if (!cell.isEmpty() && !cell.equals("-")) {
                reasons.add(new RouteReason(fact, isMet(cell, facts.get(fact)), numbers(cell)));
            }
        }
        return reasons;
    }

    private static boolean isMet(String cell, @Nullable Object value) {
        var point = value instanceof Date date ? day(date) : value;
        return Boolean.TRUE.equals(
                FEEL.evaluateUnaryTests(cell, point, Map.of()).result());
    }

    private static LocalDate day(Date date) {
        return date.toInstant().atZone(ZoneId.systemDefault()).toLocalDate();
    }

    private static boolean isInForce(List<RouteReason> reasons) {
        return reasons.stream()
                .allMatch(reason -> reason.met() || !reason.fact().equals(DAY));
    }

    private static long unmet(List<RouteReason> reasons) {
        return reasons.stream().filter(reason -> !reason.met()).count();
    }

    private static List<Long> numbers(String cell) {
        return NUMBER.matcher(cell)
                .results()
                .filter(found -> found.group().length() < 19)
                .map(found -> Long.valueOf(found.group()))
                .toList();
    }

    private static String factOf(String expression) {
        var fact = FACT.matcher(expression);
        return fact.matches() ? fact.group(1) : expression;
    }

    private static String text(@Nullable Text text) {
        return text == null ? "" : text.getTextContent().strip();
    }
}
