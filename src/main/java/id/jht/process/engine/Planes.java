package id.jht.process.engine;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnPlane;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** On which plane an element of a model is drawn, and what the plane is called. */
final class Planes {

    private Planes() {}

    /** Ids of what is drawn on a plane of its own: the process, then its stages. */
    static List<String> roots(BpmnModelInstance model) {
        return model.getModelElementsByType(BpmnPlane.class).stream()
                .map(plane -> plane.getBpmnElement().getId())
                .toList();
    }

    /** The planes on which these elements are drawn. */
    static Set<String> current(BpmnModelInstance model, Collection<String> roots, Set<String> elements) {
        return elements.stream()
                .flatMap(id -> Stream.ofNullable((ModelElementInstance) model.getModelElementById(id)))
                .map(element -> planeOf(element, roots))
                .collect(Collectors.toSet());
    }

    private static String planeOf(ModelElementInstance element, Collection<String> roots) {
        var around = element.getParentElement();
        return around == null || around instanceof BaseElement frame && roots.contains(frame.getId())
                ? idOf(around)
                : planeOf(around, roots);
    }

    private static String idOf(ModelElementInstance element) {
        return element instanceof BaseElement known ? known.getId() : "";
    }

    static String name(BpmnModelInstance model, String root) {
        ModelElementInstance element = model.getModelElementById(root);
        var name = element instanceof FlowElement stage
                ? stage.getName()
                : element instanceof Process process ? process.getName() : null;
        return name == null ? root : name.replaceAll("\\s+", " ");
    }
}
