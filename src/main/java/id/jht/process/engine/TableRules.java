package id.jht.process.engine;

import static id.jht.process.engine.BpmnFile.isBlank;

import java.util.Iterator;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.camunda.bpm.model.dmn.instance.UnaryTests;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.jspecify.annotations.Nullable;

/** Every row of a table can be read, answers with a known word, names its source and can decide. */
final class TableRules {

    private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();
    private static final Pattern FACT = Pattern.compile("(?:date\\()?(\\w+)\\)?");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"");

    private final KnownNames known;

    TableRules(KnownNames known) {
        this.known = known;
    }

    void check(String path, DmnModelInstance model, Faults faults) {
        var name = path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
        var decisions = model.getModelElementsByType(Decision.class);
        if (decisions.stream().noneMatch(decision -> decision.getId().equals(name))) {
            faults.in(
                    path,
                    "tidak ada keputusan dengan ID \"" + name + "\"; ID keputusan harus sama dengan nama berkas.");
        }
        decisions.stream()
                .filter(decision -> isBlank(decision.getCamundaHistoryTimeToLiveString()))
                .forEach(decision -> faults.at(
                        path,
                        decision.getId(),
                        decision.getName(),
                        "\"Time to live\" riwayat belum diisi, misalnya P3650D."));
        var facts = known.facts().getOrDefault(name, Set.of());
        model.getModelElementsByType(DecisionTable.class).forEach(table -> check(path, table, facts, faults));
    }

    private void check(String path, DecisionTable table, Set<String> facts, Faults faults) {
        table.getInputs().forEach(input -> checkInput(path, input, facts, faults));
        var row = 0;
        for (var rule : table.getRules()) {
            row++;
            checkRow(path, "baris " + row, table, rule, faults);
            checkKnown(path, "baris " + row, table, rule, faults);
        }
        RowRules.check(path, table, faults);
    }

    private static void checkInput(String path, Input input, Set<String> facts, Faults faults) {
        var fact = FACT.matcher(textOf(input.getInputExpression().getText()));
        if (!fact.matches() || !facts.contains(fact.group(1))) {
            faults.at(
                    path,
                    "kolom",
                    input.getLabel(),
                    "fakta \"" + textOf(input.getInputExpression().getText())
                            + "\" tidak dikenal; pakai salah satu dari "
                            + String.join(", ", facts.stream().sorted().toList()) + ".");
        }
        if ("date".equals(input.getInputExpression().getTypeRef())) {
            // the engine turns the value of such a column into java.util.Date, which FEEL's date(...) cannot be
            // compared with
            faults.at(
                    path, "kolom", input.getLabel(), "kosongkan jenis \"date\"; tulis date(filedOn) sebagai ekspresi.");
        }
    }

    private static void checkRow(String path, String row, DecisionTable table, Rule rule, Faults faults) {
        if (rule.getDescription() == null || isBlank(rule.getDescription().getTextContent())) {
            faults.in(path, row + ": sumber belum ditulis di kolom \"Annotations\", misalnya pasal peraturannya.");
        }
        Iterator<Input> inputs = table.getInputs().iterator();
        rule.getInputEntries().forEach(cell -> {
            var input = inputs.next();
            checkTest(path, row, textOf(cell.getText()), faults);
            checkWords(path, row, textOf(cell.getText()), input.getInputValues(), faults);
        });
        Iterator<Output> outputs = table.getOutputs().iterator();
        rule.getOutputEntries().forEach(cell -> {
            var output = outputs.next();
            checkAnswer(path, row, textOf(cell.getText()), faults);
            checkWords(path, row, textOf(cell.getText()), output.getOutputValues(), faults);
        });
    }

    /** What the program cannot act on would stop a claim. */
    private void checkKnown(String path, String row, DecisionTable table, Rule rule, Faults faults) {
        Iterator<Output> outputs = table.getOutputs().iterator();
        rule.getOutputEntries().forEach(cell -> {
            var answers = known.answers().get(String.valueOf(outputs.next().getName()));
            wordsIn(textOf(cell.getText())).stream()
                    .filter(word -> answers != null && !answers.contains(word))
                    .forEach(word -> faults.in(
                            path,
                            row + ": program tidak mengenal hasil \"" + word + "\"; pilih salah satu dari "
                                    + String.join(", ", new TreeSet<>(answers)) + "."));
        });
    }

    private static void checkTest(String path, String row, String cell, Faults faults) {
        if (!cell.isBlank() && FEEL.parseUnaryTests(cell).isFailure()) {
            faults.in(
                    path,
                    row + ": isi sel " + cell + " tidak terbaca; tulis seperti < 56, true atau \"FAST\", \"FULL\".");
        }
    }

    private static void checkAnswer(String path, String row, String cell, Faults faults) {
        if (cell.isBlank() || FEEL.parseExpression(cell).isFailure()) {
            faults.in(path, row + ": hasil \"" + cell + "\" kosong atau tidak terbaca; tulis teks dalam tanda kutip.");
        }
    }

    private static void checkWords(String path, String row, String cell, @Nullable UnaryTests allowed, Faults faults) {
        if (allowed == null) {
            return;
        }
        var words = wordsIn(textOf(allowed.getText()));
        wordsIn(cell).stream()
                .filter(word -> !words.contains(word))
                .forEach(word -> faults.in(
                        path,
                        row + ": \"" + word + "\" bukan nilai kolom ini; pilih salah satu dari "
                                + String.join(", ", words.stream().sorted().toList()) + "."));
    }

    private static Set<String> wordsIn(String cell) {
        return WORD.matcher(cell)
                .results()
                .map((MatchResult word) -> word.group(1))
                .collect(Collectors.toSet());
    }

    private static String textOf(@Nullable Text text) {
        return text == null ? "" : text.getTextContent().strip();
    }
}
