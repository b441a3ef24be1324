package id.jht.process;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Each plane of a model as a model of its own: bpmn-js 8 draws processes only, so the inside of a collapsed sub-process is
 * lifted into a process.
 */
public record DrawnPlanes(byte[] model) {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String BPMNDI = "http://www.omg.org/spec/BPMN/20100524/DI";

    /** Ids of what is drawn on a plane of its own: the process, then its stages. */
    public List<String> roots() {
        return all(read(), BPMNDI, "BPMNPlane").stream()
                .map(plane -> plane.getAttribute("bpmnElement"))
                .toList();
    }

    /** The model with one plane only. */
    public String alone(String root) {
        var alone = read();
        all(alone, BPMNDI, "BPMNDiagram").stream()
                .filter(diagram -> !rootOf(diagram).equals(root))
                .forEach(DrawnPlanes::remove);
        all(alone, BPMN, "subProcess").stream()
                .filter(stage -> stage.getAttribute("id").equals(root))
                .forEach(stage -> lift(alone, stage));
        return write(alone);
    }

    private static String rootOf(Element diagram) {
        return ((Element) diagram.getElementsByTagNameNS(BPMNDI, "BPMNPlane").item(0)).getAttribute("bpmnElement");
    }

    private static void lift(Document model, Element stage) {
        var process = (Element) stage.getParentNode();
        model.getDocumentElement().replaceChild(stage, process);
        model.renameNode(stage, BPMN, "bpmn:process");
        List.of("incoming", "outgoing")
                .forEach(flow -> all(model, BPMN, flow).stream()
                        .filter(reference -> reference.getParentNode() == stage)
                        .forEach(DrawnPlanes::remove));
    }

    private static List<Element> all(Document model, String namespace, String name) {
        var found = model.getElementsByTagNameNS(namespace, name);
        return IntStream.range(0, found.getLength())
                .mapToObj(index -> (Element) found.item(index))
                .toList();
    }

    private static void remove(Element element) {
        element.getParentNode().removeChild(element);
    }

    private Document read() {
        try {
            var documents = DocumentBuilderFactory.newInstance();
            documents.setNamespaceAware(true);
            return documents.newDocumentBuilder().parse(new ByteArrayInputStream(model));
        } catch (ParserConfigurationException | SAXException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String write(Document model) {
        try {
            var text = new StringWriter();
            TransformerFactory.newInstance().newTransformer().transform(new DOMSource(model), new StreamResult(text));
            return text.toString();
        } catch (TransformerException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
