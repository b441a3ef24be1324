package id.jht.process.engine;

import static java.util.Objects.nonNull;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;

/** Everything that runs is drawn: what has no shape in the diagram, nobody sees or checks. */
final class DrawingRules {

    void check(BpmnFile file, Faults faults) {
        var drawn = drawnIn(file);
        Stream.concat(file.nodes().stream(), file.all(SequenceFlow.class).stream())
                .filter(element -> !drawn.contains(element.getId()))
                .forEach(element -> faults.at(
                        file.path(), element, "tidak tergambar dalam diagram; gambar ulang dengan Camunda Modeler."));
    }

    private static Set<String> drawnIn(BpmnFile file) {
        return Stream.concat(
                        file.all(BpmnShape.class).stream().map(BpmnShape::getBpmnElement),
                        file.all(BpmnEdge.class).stream().map(BpmnEdge::getBpmnElement))
                .filter(element -> nonNull(element))
                .map(BaseElement::getId)
                .collect(Collectors.toSet());
    }
}
