package id.jht.process.engine;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.jspecify.annotations.Nullable;

/** What a step only passes on ends with its transaction, so nothing waits between it and the gateway that reads it. */
final class PassedRules {

    /** By variable, who passes it. */
    private static final Map<String, Set<String>> PASSED = Map.of(
            "earlierOrders", Set.of("verifyPayoutAccountDelegate"),
            "entitled", Set.of("decideEligibilityDelegate"),
            "scheduleIsNew", Set.of("arrangeInterviewDelegate"),
            "missedInterviews", Set.of("holdInterviewListener"),
            "stopReason", Set.of("checkDocumentsListener", "holdInterviewListener"));

    void check(BpmnFile file, Faults faults) {
        for (var node : file.nodes()) {
            PASSED.forEach((variable, steps) -> {
                if (reads(node, variable) && !(node instanceof Gateway && isBehind(node, steps, new HashSet<>()))) {
                    faults.at(
                            file.path(),
                            node,
                            "variabel \"" + variable
                                    + "\" hanya diketahui sampai proses berhenti menunggu sesudah langkah"
                                    + " yang mengisinya (" + String.join(", ", new TreeSet<>(steps))
                                    + "); baca di gerbang"
                                    + " sesudah langkah itu, tanpa asinkron atau langkah yang menunggu di antaranya.");
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

    private static boolean isBehind(FlowNode node, Set<String> steps, Set<FlowNode> seen) {
        return !node.isCamundaAsyncBefore()
                && before(node).allMatch(before -> !before.isCamundaAsyncAfter() && passes(before, steps, seen));
    }

    /** By the arrows, as the engine goes. */
    private static Stream<FlowNode> before(FlowNode node) {
        return node.getModelInstance().getModelElementsByType(SequenceFlow.class).stream()
                .filter(flow -> node.equals(flow.getTarget()))
                .map(SequenceFlow::getSource);
    }

    private static boolean passes(FlowNode node, Set<String> steps, Set<FlowNode> seen) {
        if (node instanceof BoundaryEvent event) {
            return event.getAttachedTo() instanceof SubProcess stage && areThrownBehind(event, stage, steps, seen);
        }
        if (node instanceof UserTask task) {
            return listensWithOneOf(task, steps);
        }
        if (node instanceof ServiceTask task && isOneOf(steps, task.getCamundaDelegateExpression())) {
            return true;
        }
        var goesOn = node instanceof ServiceTask || node instanceof ExclusiveGateway;
        return goesOn && (!seen.add(node) || isBehind(node, steps, seen));
    }

    /** An error is caught in the transaction that throws it. */
    private static boolean areThrownBehind(
            BoundaryEvent caught, SubProcess stage, Set<String> steps, Set<FlowNode> seen) {
        var error = errorOf(caught);
        var ends = stage.getFlowElements().stream()
                .filter(EndEvent.class::isInstance)
                .map(EndEvent.class::cast)
                .filter(end -> error.isPresent() && errorOf(end).equals(error))
                .toList();
        return !ends.isEmpty() && ends.stream().allMatch(end -> isBehind(end, steps, seen));
    }

    private static Optional<Error> errorOf(Event event) {
        return event.getChildElementsByType(ErrorEventDefinition.class).stream()
                .findFirst()
                .map(ErrorEventDefinition::getError);
    }

    private static boolean listensWithOneOf(UserTask task, Set<String> steps) {
        var extensions = task.getExtensionElements();
        return extensions != null
                && extensions.getElementsQuery().filterByType(CamundaTaskListener.class).list().stream()
                        .anyMatch(listener -> isOneOf(steps, listener.getCamundaDelegateExpression()));
    }

    private static boolean isOneOf(Set<String> steps, @Nullable String expression) {
        return expression != null && steps.contains(expression.replaceAll("[${}]", ""));
    }
}
