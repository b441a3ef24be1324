package id.jht.process.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table as regions of cases. Each cell is tried once at each sample point of its fact, so nothing is evaluated
 * row by row for whole cases.
 */
final class TableRows {

    private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();

    private static final String OTHER_FACT = "NO_VARIABLE_FOUND";

    private final List<String> facts;
    private final Map<String, List<@Nullable Object>> points;
    private final List<Row> rows;

    /**
     * @param surely what the row certainly matches; less than it does when a cell cannot be tried
     * @param perhaps what it may match; more than it does when a cell cannot be tried
     */
    record Row(int number, List<String> answers, Region surely, Region perhaps) {}

    private TableRows(List<String> facts, Map<String, List<@Nullable Object>> points, DecisionTable table) {
        this.facts = facts;
        this.points = points;
        this.rows = new ArrayList<>();
        table.getRules().forEach(rule -> rows.add(row(rows.size() + 1, rule, table)));
    }

    static List<Row> of(DecisionTable table) {
        var cells = new LinkedHashMap<String, List<String>>();
        var column = 0;
        for (var input : table.getInputs()) {
            var known = cells.computeIfAbsent(factOf(input), fact -> new ArrayList<>());
            if (input.getInputValues() != null) {
                known.add(text(input.getInputValues().getText()));
            }
            for (var rule : table.getRules()) {
                known.add(cellOf(rule, column));
            }
            column++;
        }
        var points = new LinkedHashMap<String, List<@Nullable Object>>();
        cells.forEach((fact, known) -> points.put(fact, SamplePoints.of(known)));
        return new TableRows(List.copyOf(points.keySet()), points, table).rows;
    }

    private Row row(int number, Rule rule, DecisionTable table) {
        var surely = everything();
        var perhaps = everything();
        var column = 0;
        for (var input : table.getInputs()) {
            var at = facts.indexOf(factOf(input));
            var tried = tried(cellOf(rule, column++), points.getOrDefault(facts.get(at), List.of()));
            surely.get(at).and(tried == null ? new BitSet() : tried);
            if (tried != null) {
                perhaps.get(at).and(tried);
            }
        }
        var answers = rule.getOutputEntries().stream()
                .map(OutputEntry::getText)
                .map(TableRows::text)
                .toList();
        return new Row(number, answers, new Region(surely), new Region(perhaps));
    }

    private List<BitSet> everything() {
        var all = new ArrayList<BitSet>();
        for (var fact : facts) {
            var everywhere = new BitSet();
            everywhere.set(0, points.getOrDefault(fact, List.of()).size());
            all.add(everywhere);
        }
        return all;
    }

    /** Null when the cell speaks of more than its fact, so that a point alone does not tell. */
    private static @Nullable BitSet tried(String cell, List<@Nullable Object> points) {
        var matching = new BitSet();
        for (var i = 0; i < points.size(); i++) {
            var point = points.get(i);
            var result = FEEL.evaluateUnaryTests(cell.isEmpty() ? "-" : cell, point, Map.of());
            if (result.isFailure() || isBeyond(point, result)) {
                return null;
            }
            matching.set(i, Boolean.TRUE.equals(result.result()));
        }
        return matching;
    }

    /** A missing fact compares with nothing, which is no fault; another fact that is named would be one. */
    private static boolean isBeyond(@Nullable Object point, EvaluationResult result) {
        return result.hasSuppressedFailures()
                && (point != null || result.suppressedFailures().toString().contains(OTHER_FACT));
    }

    private static String factOf(Input input) {
        return text(input.getInputExpression().getText());
    }

    private static String cellOf(Rule rule, int column) {
        return rule.getInputEntries().stream()
                .skip(column)
                .findFirst()
                .map(InputEntry::getText)
                .map(TableRows::text)
                .orElse("");
    }

    private static String text(@Nullable Text text) {
        return text == null ? "" : text.getTextContent().strip();
    }
}
