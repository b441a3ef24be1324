package id.jht.portal;

import id.jht.document.PaperTexts;
import id.jht.document.RequiredDocument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Papers that stand for each other: one of them is enough. */
public record PaperGroup(String name, boolean required, List<PaperTexts.Text> papers) {

    public static List<PaperGroup> of(
            List<RequiredDocument> documents, Function<RequiredDocument, PaperTexts.Text> texts) {
        return documents.stream()
                .collect(Collectors.groupingBy(
                        RequiredDocument::alternativesGroup, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(group -> new PaperGroup(
                        group.getKey(),
                        group.getValue().stream().anyMatch(RequiredDocument::required),
                        group.getValue().stream().map(texts).toList()))
                .toList();
    }

    public boolean hasAlternatives() {
        return papers.size() > 1;
    }
}
