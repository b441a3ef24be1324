package id.jht.portal;

import id.jht.document.DocumentType;
import id.jht.document.RequiredDocument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Papers that stand for each other: one of them is enough. */
public record PaperGroup(String name, boolean required, List<DocumentType> types) {

    static List<PaperGroup> of(List<RequiredDocument> papers) {
        return papers.stream()
                .collect(Collectors.groupingBy(
                        RequiredDocument::alternativesGroup, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(group -> new PaperGroup(
                        group.getKey(),
                        group.getValue().stream().anyMatch(RequiredDocument::required),
                        group.getValue().stream().map(RequiredDocument::type).toList()))
                .toList();
    }

    public boolean hasAlternatives() {
        return types.size() > 1;
    }
}
