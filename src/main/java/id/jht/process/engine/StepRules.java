package id.jht.process.engine;

import static id.jht.process.engine.BpmnFile.isBlank;
import static id.jht.process.engine.BpmnFile.wordsOf;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ManualTask;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Every step finds the delegate, form, listener, desk or process that its id names. */
final class StepRules {

    private final KnownNames known;
    private final Set<String> files;

    StepRules(KnownNames known, Set<String> files) {
        this.known = known;
        this.files = files;
    }

    void check(BpmnFile file, Faults faults) {
        file.all(ServiceTask.class).forEach(step -> checkService(file, step, faults));
        file.all(UserTask.class).forEach(step -> checkUser(file, step, faults));
        file.all(CallActivity.class).forEach(step -> checkCall(file, step, faults));
        List.of(ScriptTask.class, SendTask.class, BusinessRuleTask.class, ManualTask.class).stream()
                .flatMap(kind -> file.all(kind).stream())
                .forEach(step -> faults.at(
                        file.path(),
                        step,
                        "jenis langkah ini tidak dijalankan di sini; pakai \"Service task\" atau \"User task\"."));
    }

    private void checkService(BpmnFile file, ServiceTask step, Faults faults) {
        var bean = beanOf(step, "Delegate");
        if (!("${" + bean + "}").equals(step.getCamundaDelegateExpression())) {
            faults.at(file.path(), step, "\"Delegate expression\" harus ${" + bean + "}, sesuai ID langkah.");
        } else if (!known.beans().contains(bean)) {
            faults.at(file.path(), step, "program tidak mengenal ${" + bean + "}; pakai ID langkah yang sudah ada.");
        }
        if (known.leavingBeans().contains(bean)) {
            checkLeaving(file, step, faults);
        }
    }

    private static void checkLeaving(BpmnFile file, ServiceTask step, Faults faults) {
        if (!step.isCamundaAsyncBefore()) {
            faults.at(file.path(), step, "langkah ini memanggil pihak luar; centang \"Asynchronous before\".");
        }
        var cycles = extensions(step, CamundaFailedJobRetryTimeCycle.class);
        if (cycles.isEmpty() || cycles.stream().anyMatch(cycle -> !Times.isRetryCycle(cycle.getTextContent()))) {
            faults.at(
                    file.path(),
                    step,
                    "langkah ini memanggil pihak luar; isi \"Retry time cycle\", misalnya PT1M,PT5M,PT1H.");
        }
    }

    private void checkUser(BpmnFile file, UserTask step, Faults faults) {
        checkForm(file, step, faults);
        checkDesk(file, step, faults);
        var listener = "${" + beanOf(step, "Listener") + "}";
        var present = extensions(step, CamundaTaskListener.class).stream()
                .anyMatch(it ->
                        "complete".equals(it.getCamundaEvent()) && listener.equals(it.getCamundaDelegateExpression()));
        if (!present) {
            faults.at(
                    file.path(),
                    step,
                    "\"Task listener\" saat complete harus " + listener
                            + "; tanpa itu jawaban petugas tidak tercatat.");
        }
    }

    private void checkForm(BpmnFile file, UserTask step, Faults faults) {
        var form = kebab(wordsOf(step));
        if (!form.equals(step.getCamundaFormRef())) {
            faults.at(file.path(), step, "formulir belum terpasang; isi \"Form reference\" dengan " + form + ".");
        } else if (!files.contains("forms/" + form + ".form")) {
            faults.at(file.path(), step, "formulir forms/" + form + ".form tidak ada; sertakan berkas itu.");
        }
        if (!"deployment".equals(step.getCamundaFormRefBinding())) {
            faults.at(file.path(), step, "\"Binding\" formulir harus \"deployment\".");
        }
    }

    private void checkDesk(BpmnFile file, UserTask step, Faults faults) {
        if (isBlank(step.getCamundaCandidateGroups())) {
            faults.at(
                    file.path(),
                    step,
                    "belum ada yang mengerjakan; isi \"Candidate groups\", misalnya customer-service.");
            return;
        }
        Arrays.stream(step.getCamundaCandidateGroups().split(","))
                .map(String::strip)
                .filter(group -> !known.groups().contains(group))
                .forEach(group -> faults.at(
                        file.path(),
                        step,
                        "kelompok \"" + group + "\" tidak dikenal; pilih salah satu dari "
                                + String.join(
                                        ", ", known.groups().stream().sorted().toList()) + "."));
    }

    private void checkCall(BpmnFile file, CallActivity step, Faults faults) {
        if (!files.contains("bpmn/" + step.getCalledElement() + ".bpmn")) {
            faults.at(file.path(), step, "proses \"" + step.getCalledElement() + "\" yang dipanggil tidak ada.");
        }
        var passesKey = extensions(step, CamundaIn.class).stream()
                .anyMatch(it -> "#{execution.processBusinessKey}".equals(it.getCamundaBusinessKey()));
        if (!passesKey) {
            faults.at(
                    file.path(),
                    step,
                    "nomor klaim tidak diteruskan; isi \"Business key\" dengan #{execution.processBusinessKey}.");
        }
    }

    private static <T extends ModelElementInstance> Collection<T> extensions(Activity step, Class<T> kind) {
        var extensions = step.getExtensionElements();
        return extensions == null ? List.of() : extensions.getChildElementsByType(kind);
    }

    private static String beanOf(Activity step, String suffix) {
        var words = wordsOf(step);
        return Character.toLowerCase(words.charAt(0)) + words.substring(1) + suffix;
    }

    private static String kebab(String words) {
        return words.replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
