package id.jht.process.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.jspecify.annotations.Nullable;

/** One sentence per fault: the file, the element as its owner sees it, what is wrong and how to mend it. */
final class Faults {

    private final List<String> sentences = new ArrayList<>();

    void in(String file, String sentence) {
        sentences.add(file + ": " + sentence);
    }

    void at(String file, BaseElement element, String sentence) {
        at(file, element.getId(), element.getAttributeValue("name"), sentence);
    }

    void at(String file, String id, @Nullable String label, String sentence) {
        var name = label == null || label.isBlank() ? "" : " \"" + label.strip() + "\"";
        in(file, id + name + ": " + sentence);
    }

    List<String> sentences() {
        return sentences.stream().distinct().toList();
    }
}
