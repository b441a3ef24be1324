package id.jht.process.engine;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A model holds no code: it names beans, and its expressions read declared variables and call nothing. Deploying a model
 * would otherwise be running anybody's program.
 */
final class CodeRules {

    private static final Set<String> CODE_ATTRIBUTES =
            Set.of("class", "expression", "resource", "variableMappingClass", "variableMappingDelegateExpression");
    private static final Set<String> CODE_ELEMENTS = Set.of("script", "connector");
    private static final Pattern BEAN = Pattern.compile("\\$\\{(\\w+)}");

    private final KnownNames known;
    private final ExpressionRules expressions;

    CodeRules(KnownNames known) {
        this.known = known;
        this.expressions = new ExpressionRules(known.variables());
    }

    void check(BpmnFile file, Faults faults) {
        var nodes = ((Document) file.model().getDocument().getDomSource().getNode()).getElementsByTagName("*");
        IntStream.range(0, nodes.getLength())
                .mapToObj(index -> (Element) nodes.item(index))
                .filter(element -> !"documentation".equals(element.getLocalName()))
                .forEach(element -> check(file, element, faults));
    }

    private void check(BpmnFile file, Element element, Faults faults) {
        if (CODE_ELEMENTS.contains(element.getLocalName())) {
            refuse(file, element, "\"" + element.getLocalName() + "\" tidak boleh dipakai dalam model; hapus.", faults);
        }
        attributesOf(element).forEach(attribute -> check(file, element, attribute, faults));
        if ("conditionExpression".equals(element.getLocalName())) {
            expressions
                    .faultInCondition(element.getTextContent().strip())
                    .ifPresent(fault -> refuse(file, element, fault, faults));
        } else if (element.getFirstChild() != null
                && element.getElementsByTagName("*").getLength() == 0) {
            expressions.faultIn(element.getTextContent()).ifPresent(fault -> refuse(file, element, fault, faults));
        }
    }

    private void check(BpmnFile file, Element element, Attr attribute, Faults faults) {
        if (isCodeAttribute(element, attribute)) {
            refuse(
                    file,
                    element,
                    "\"" + attribute.getNodeName()
                            + "\" menjalankan kode dalam model; hapus atau pakai \"Delegate expression\".",
                    faults);
        } else if ("delegateExpression".equals(attribute.getLocalName())) {
            checkBean(file, element, attribute.getValue(), faults);
        } else if (!"businessKey".equals(attribute.getLocalName())) {
            expressions.faultIn(attribute.getValue()).ifPresent(fault -> refuse(file, element, fault, faults));
        }
    }

    /** In the engine's namespace, or on one of its elements; a condition in a script language counts too. */
    private static boolean isCodeAttribute(Element element, Attr attribute) {
        var engines = BpmnModelConstants.CAMUNDA_NS.equals(attribute.getNamespaceURI())
                || BpmnModelConstants.CAMUNDA_NS.equals(element.getNamespaceURI());
        return engines && CODE_ATTRIBUTES.contains(attribute.getLocalName())
                || "conditionExpression".equals(element.getLocalName()) && "language".equals(attribute.getLocalName());
    }

    private void checkBean(BpmnFile file, Element element, String expression, Faults faults) {
        var bean = BEAN.matcher(expression);
        if (!"serviceTask".equals(element.getLocalName())
                && !(bean.matches() && known.beans().contains(bean.group(1)))) {
            refuse(file, element, "program tidak mengenal " + expression + "; pakai nama yang sudah ada.", faults);
        }
    }

    private static Stream<Attr> attributesOf(Element element) {
        var attributes = element.getAttributes();
        return IntStream.range(0, attributes.getLength()).mapToObj(index -> (Attr) attributes.item(index));
    }

    private static void refuse(BpmnFile file, Element element, String fault, Faults faults) {
        var owner = element;
        while (isPartOfAnother(owner) && owner.getParentNode() instanceof Element parent) {
            owner = parent;
        }
        faults.at(file.path(), owner.getAttribute("id"), owner.getAttribute("name"), fault);
    }

    private static boolean isPartOfAnother(Element element) {
        return !element.hasAttribute("id")
                || element.getLocalName().endsWith("EventDefinition")
                || element.getLocalName().endsWith("Expression")
                || BpmnModelConstants.CAMUNDA_NS.equals(element.getNamespaceURI());
    }
}
