package id.jht.document;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.jht.shared.Violation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/** Which papers a cause needs, and which of them are missing. */
@Component
public class RequiredDocuments {

    private final DocumentRules rules;

    RequiredDocuments(DocumentRules rules) {
        this.rules = rules;
    }

    public List<RequiredDocument> of(PaperCase paperCase) {
        return rules.documentsFor(paperCase);
    }

    /**
     * One violation {@code DOCUMENT_MISSING} per paper that is required and not among those given; per group when papers
     * stand for each other. The field is the first of them, the argument resolves to their names.
     */
    public List<Violation> missing(List<RequiredDocument> asked, Set<DocumentType> given) {
        return asked.stream()
                .filter(RequiredDocument::required)
                .collect(groupingBy(RequiredDocument::alternativesGroup, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(group -> group.stream().map(RequiredDocument::type).toList())
                .filter(types -> types.stream().noneMatch(given::contains))
                .map(RequiredDocuments::missing)
                .toList();
    }

    private static Violation missing(List<DocumentType> types) {
        return Violation.of(types.get(0).name(), "DOCUMENT_MISSING", names(types));
    }

    /** "KTP", "KTP atau paspor": a text that the message source puts into the reader's language. */
    private static MessageSourceResolvable names(List<DocumentType> types) {
        var first = new DefaultMessageSourceResolvable("document." + types.get(0));
        if (types.size() == 1) {
            return first;
        }
        var others = names(types.subList(1, types.size()));
        return new DefaultMessageSourceResolvable(new String[] {"document.alternatives"}, new Object[] {first, others});
    }
}
