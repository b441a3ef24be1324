package id.jht.process.engine;

import static id.jht.process.engine.BpmnFile.isBlank;

import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;

/** One process per file, that can be started and is cleaned up. */
final class ProcessRules {

    void check(BpmnFile file, Faults faults) {
        if (file.processes().size() != 1) {
            faults.in(file.path(), "berkas ini harus berisi tepat satu proses.");
        }
        file.processes().forEach(process -> check(file, process, faults));
    }

    private static void check(BpmnFile file, Process process, Faults faults) {
        if (!process.getId().equals(file.name())) {
            faults.at(
                    file.path(),
                    process,
                    "ID proses harus sama dengan nama berkas; ubah menjadi \"" + file.name() + "\".");
        }
        if (!process.isExecutable()) {
            faults.at(file.path(), process, "proses belum dapat dijalankan; centang \"Executable\".");
        }
        if (isBlank(process.getCamundaHistoryTimeToLiveString())) {
            faults.at(file.path(), process, "\"Time to live\" riwayat belum diisi, misalnya P3650D.");
        }
        if (process.getFlowElements().stream().noneMatch(StartEvent.class::isInstance)) {
            faults.at(file.path(), process, "proses tidak punya peristiwa mulai; tambahkan satu.");
        }
    }
}
