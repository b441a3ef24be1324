package id.jht.process.engine;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.xml.ModelException;

/**
 * The rules that every set of models keeps, in the build as at start. What they refuse would otherwise stop claims in the
 * middle of the night: the engine itself notices most of it only when a claim gets there.
 */
final class ModelRules {

    /** What XML Schema would have liked to see instead fills a page and helps nobody. */
    private static final Pattern LONG_LIST = Pattern.compile("(?s)\\. One of .*|\\R.*");

    private final KnownNames known;

    ModelRules(KnownNames known) {
        this.known = known;
    }

    /**
     * @param files content by path, e.g. {@code bpmn/payout.bpmn}, {@code forms/resolve-payout.form}
     * @return one Indonesian sentence per fault, naming file, element and mend; none when good
     */
    List<String> faultsIn(Map<String, byte[]> files) {
        var faults = new Faults();
        known.models().stream()
                .filter(model -> !files.containsKey(model))
                .sorted()
                .forEach(model ->
                        faults.in(model, "berkas ini tidak ada. Sertakan semua model, juga yang tidak diubah."));
        checkProcesses(files, faults);
        files.forEach((path, content) -> {
            if (path.endsWith(".dmn")) {
                checkTable(path, content, faults);
            } else if (path.endsWith(".form")) {
                new FormRules(known).check(path, content, faults);
            }
        });
        return faults.sentences();
    }

    private void checkProcesses(Map<String, byte[]> files, Faults faults) {
        var models = new ArrayList<BpmnFile>();
        files.forEach((path, content) -> {
            if (path.endsWith(".bpmn")) {
                read(path, content, models, faults);
            }
        });
        var processes = new ProcessRules();
        var drawing = new DrawingRules();
        var steps = new StepRules(known, files.keySet());
        var flows = new FlowRules();
        var passed = new PassedRules();
        var events = new EventRules(known);
        var code = new CodeRules(known);
        for (var model : models) {
            try {
                processes.check(model, faults);
                drawing.check(model, faults);
                steps.check(model, faults);
                flows.check(model, faults);
                passed.check(model, faults);
                events.check(model, faults);
                code.check(model, faults);
            } catch (ModelException dangling) {
                faults.in(
                        model.path(),
                        "ada rujukan ke bagian yang tidak ada (" + reason(dangling)
                                + "). Buka dan simpan ulang dengan Camunda Modeler.");
            }
        }
    }

    private static void read(String path, byte[] content, List<BpmnFile> models, Faults faults) {
        try {
            models.add(new BpmnFile(path, Bpmn.readModelFromStream(new ByteArrayInputStream(content))));
        } catch (ModelException unreadable) {
            faults.in(
                    path,
                    "tidak dapat dibaca sebagai BPMN (" + reason(unreadable)
                            + "). Buka dan simpan ulang dengan Camunda Modeler.");
        }
    }

    private void checkTable(String path, byte[] content, Faults faults) {
        try {
            new TableRules(known).check(path, Dmn.readModelFromStream(new ByteArrayInputStream(content)), faults);
        } catch (ModelException unreadable) {
            faults.in(
                    path,
                    "tidak dapat dibaca sebagai DMN (" + reason(unreadable)
                            + "). Buka dan simpan ulang dengan Camunda Modeler.");
        }
    }

    private static String reason(ModelException unreadable) {
        Throwable cause = unreadable;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return LONG_LIST
                .matcher(String.valueOf(cause.getMessage()).strip())
                .replaceFirst("")
                .replaceFirst("^.*?Line=(\\d+): ", "baris $1: ");
    }
}
