package id.jht.process.engine;

import static id.jht.process.engine.BpmnFile.isBlank;

import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** Every way leads somewhere, every gateway asks a question, every branch is an answer with a condition. */
final class FlowRules {

    private static final Pattern SPEAKING_ID = Pattern.compile("[A-Z][A-Za-z]*_[A-Z][A-Za-z0-9]+");

    void check(BpmnFile file, Faults faults) {
        for (var node : file.nodes()) {
            checkId(file, node, faults);
            checkConnection(file, node, faults);
            if (node instanceof Gateway gateway && gateway.getOutgoing().size() > 1) {
                checkGateway(file, gateway, faults);
            }
        }
    }

    private static void checkId(BpmnFile file, FlowNode node, Faults faults) {
        if (!SPEAKING_ID.matcher(node.getId()).matches()) {
            faults.at(file.path(), node, "ID belum bermakna; beri ID seperti Gateway_DocumentsComplete.");
        }
    }

    private static void checkConnection(BpmnFile file, FlowNode node, Faults faults) {
        if (!beginsItself(node) && node.getIncoming().isEmpty()) {
            faults.at(file.path(), node, "tidak ada panah yang menuju ke sini; sambungkan atau hapus.");
        }
        if (!endsItself(node) && node.getOutgoing().isEmpty()) {
            faults.at(
                    file.path(),
                    node,
                    "tidak ada panah yang keluar; sambungkan ke langkah berikut atau peristiwa akhir.");
        }
    }

    private static boolean beginsItself(FlowNode node) {
        return node instanceof StartEvent || node instanceof BoundaryEvent || isEventSubProcess(node) || isLink(node);
    }

    private static boolean endsItself(FlowNode node) {
        return node instanceof EndEvent || isEventSubProcess(node) || isLink(node);
    }

    private static boolean isEventSubProcess(FlowNode node) {
        return node instanceof SubProcess stage && stage.triggeredByEvent();
    }

    private static boolean isLink(FlowNode node) {
        return !node.getChildElementsByType(LinkEventDefinition.class).isEmpty();
    }

    private static void checkGateway(BpmnFile file, Gateway gateway, Faults faults) {
        if (!(gateway instanceof ParallelGateway) && isBlank(gateway.getName())) {
            faults.at(
                    file.path(), gateway, "gerbang belum bernama; tulis pertanyaannya, misalnya \"Dokumen lengkap?\".");
        }
        if (!(gateway instanceof ParallelGateway || gateway instanceof EventBasedGateway)) {
            gateway.getOutgoing().forEach(branch -> checkBranch(file, gateway, branch, faults));
        }
    }

    private static void checkBranch(BpmnFile file, Gateway gateway, SequenceFlow branch, Faults faults) {
        if (isBlank(branch.getName())) {
            faults.at(
                    file.path(),
                    branch,
                    "cabang dari " + gateway.getId() + " belum bernama; tulis jawabannya, misalnya \"ya\".");
        }
        if (gateway instanceof ExclusiveGateway choice
                && branch.getConditionExpression() == null
                && !branch.equals(choice.getDefault())) {
            faults.at(
                    file.path(),
                    branch,
                    "cabang dari " + gateway.getId() + " tanpa syarat; isi syaratnya atau jadikan \"Default flow\".");
        }
    }
}
