package id.jht.process.engine;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;

/** What a step only passes on ends with its transaction, so the gateway that reads it stands right behind. */
final class PassedRules {

    /** By variable, who passes it. */
    private static final Map<String, Set<String>> PASSED = Map.of(
            "earlierOrders", Set.of("${verifyPayoutAccountDelegate}"),
            "entitled", Set.of("${decideEligibilityDelegate}"),
            "scheduleIsNew", Set.of("${arrangeInterviewDelegate}"),
            "missedInterviews", Set.of("${holdInterviewListener}"),
            "stopReason", Set.of("${checkDocumentsListener}", "${holdInterviewListener}"));

    void check(BpmnFile file, Faults faults) {
        for (var node : file.nodes()) {
            PASSED.forEach((variable, steps) -> {
                if (reads(node, variable) && !isRightBehind(node, steps, new HashSet<>())) {
                    faults.at(
                            file.path(),
                            node,
                            "variabel \"" + variable + "\" hanya berlaku sampai transaksi langkah pemberinya berakhir;"
                                    + " letakkan gerbang ini tepat sesudah langkah itu, tanpa asinkron atau jeda.");
                }
            });
        }
    }

    private static boolean reads(FlowNode node, String variable) {
        var name = Pattern.compile("\\b" + variable + "\\b");
        return node.getOutgoing().stream()
                .map(SequenceFlow::getConditionExpression)
                .anyMatch(condition -> condition != null
                        && name.matcher(condition.getTextContent()).find());
    }

    private static boolean isRightBehind(FlowNode node, Set<String> steps, Set<FlowNode> seen) {
        return !node.isCamundaAsyncBefore()
                && node.getIncoming().stream()
                        .map(SequenceFlow::getSource)
                        .allMatch(before -> !before.isCamundaAsyncAfter() && passes(before, steps, seen));
    }

    /** An error is caught in the transaction that has thrown it. */
    private static boolean passes(FlowNode node, Set<String> steps, Set<FlowNode> seen) {
        if (node instanceof Gateway) {
            return !seen.add(node) || isRightBehind(node, steps, seen);
        }
        if (node instanceof BoundaryEvent event) {
            return event.getEventDefinitions().stream().anyMatch(ErrorEventDefinition.class::isInstance);
        }
        if (node instanceof ServiceTask task) {
            return steps.contains(String.valueOf(task.getCamundaDelegateExpression()));
        }
        return node instanceof UserTask task && listensWithOneOf(task, steps);
    }

    private static boolean listensWithOneOf(UserTask task, Set<String> steps) {
        var extensions = task.getExtensionElements();
        return extensions != null
                && extensions.getElementsQuery().filterByType(CamundaTaskListener.class).list().stream()
                        .anyMatch(listener -> steps.contains(String.valueOf(listener.getCamundaDelegateExpression())));
    }
}
