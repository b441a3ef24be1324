package id.jht.process.engine;

import java.util.Set;
import java.util.function.Predicate;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Expression;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.jspecify.annotations.Nullable;

/** Messages and errors are those that the program sends and throws; timers are written so that the engine can read them. */
final class EventRules {

    private final KnownNames known;

    EventRules(KnownNames known) {
        this.known = known;
    }

    void check(BpmnFile file, Faults faults) {
        file.all(ReceiveTask.class).forEach(step -> checkMessage(file, step, step.getMessage(), faults));
        file.all(MessageEventDefinition.class).forEach(it -> checkMessage(file, eventOf(it), it.getMessage(), faults));
        file.all(ErrorEventDefinition.class).forEach(it -> checkError(file, eventOf(it), it.getError(), faults));
        file.all(TimerEventDefinition.class).forEach(it -> checkTimer(file, it, faults));
        checkTold(file, faults);
    }

    /** Letters and pages say these times, so they are read from the diagram. */
    private static void checkTold(BpmnFile file, Faults faults) {
        file.all(Process.class).stream()
                .filter(process -> process.getId().equals(DeployedPeriods.PROCESS))
                .forEach(
                        process -> DeployedPeriods.TOLD.stream()
                                .filter(event -> !isFixed(file, event))
                                .sorted()
                                .forEach(
                                        event -> faults.at(
                                                file.path(),
                                                process,
                                                "batas waktu \"" + event
                                                        + "\" disebut kepada peserta; beri timer dengan durasi tetap, misalnya P14D.")));
    }

    private static boolean isFixed(BpmnFile file, String event) {
        return file.all(TimerEventDefinition.class).stream()
                .filter(timer -> event.equals(eventOf(timer).getId()))
                .map(TimerEventDefinition::getTimeDuration)
                .anyMatch(duration -> duration != null
                        && Times.isDuration(duration.getTextContent().strip()));
    }

    private void checkMessage(BpmnFile file, BaseElement event, @Nullable Message message, Faults faults) {
        checkKnown(file, event, "pesan", message == null ? null : message.getName(), known.messages(), faults);
    }

    private void checkError(BpmnFile file, BaseElement event, @Nullable Error error, Faults faults) {
        checkKnown(file, event, "kode galat", error == null ? null : error.getErrorCode(), known.errors(), faults);
    }

    private static void checkKnown(
            BpmnFile file, BaseElement event, String kind, @Nullable String name, Set<String> names, Faults faults) {
        if (name == null || !names.contains(name)) {
            var fault = name == null ? kind + " belum diisi" : kind + " \"" + name + "\" tidak dikenal";
            faults.at(
                    file.path(),
                    event,
                    fault + "; pilih salah satu dari "
                            + String.join(", ", names.stream().sorted().toList()) + ".");
        }
    }

    private static void checkTimer(BpmnFile file, TimerEventDefinition timer, Faults faults) {
        var event = eventOf(timer);
        if (timer.getTimeDate() == null && timer.getTimeDuration() == null && timer.getTimeCycle() == null) {
            faults.at(file.path(), event, "waktunya belum diisi, misalnya durasi P3D.");
        }
        checkTime(file, event, timer.getTimeDate(), Times::isDate, "2026-12-31T23:59:59+07:00", faults);
        checkTime(file, event, timer.getTimeDuration(), Times::isDuration, "P3D atau PT4H", faults);
        checkTime(file, event, timer.getTimeCycle(), Times::isCycle, "R/P7D", faults);
    }

    private static void checkTime(
            BpmnFile file,
            BaseElement event,
            @Nullable Expression time,
            Predicate<String> readable,
            String example,
            Faults faults) {
        var text = time == null ? "${}" : time.getTextContent().strip();
        if (!text.startsWith("${") && !readable.test(text)) {
            faults.at(file.path(), event, "waktu \"" + text + "\" tidak terbaca; tulis seperti " + example + ".");
        }
    }

    private static BaseElement eventOf(BaseElement definition) {
        return (BaseElement) definition.getParentElement();
    }
}
