package id.jht.process.engine;

import java.util.Collection;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;

/** A model that could be read, and where from. */
record BpmnFile(String path, BpmnModelInstance model) {

    <T extends ModelElementInstance> Collection<T> all(Class<T> kind) {
        return model.getModelElementsByType(kind);
    }

    Collection<Process> processes() {
        return all(Process.class);
    }

    Collection<FlowNode> nodes() {
        return all(FlowNode.class);
    }

    /** {@code jht-claim} of {@code bpmn/jht-claim.bpmn}. */
    String name() {
        return path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
    }

    /** {@code OrderPayout} of {@code ServiceTask_OrderPayout}. */
    static String wordsOf(BaseElement element) {
        return element.getId().substring(element.getId().indexOf('_') + 1);
    }

    static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
