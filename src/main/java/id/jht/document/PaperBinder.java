package id.jht.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes one paper of several photos or files of the same kind: an officer wants to leaf through it, not to puzzle. */
@Component
public class PaperBinder {

    private final DocumentLimits limits;

    PaperBinder(DocumentLimits limits) {
        this.limits = limits;
    }

    /** Each type once, its files in their order; selfies stay pictures, because the face check reads them. */
    public List<Paper> bind(List<Paper> checked) {
        var bound = new ArrayList<Paper>();
        byType(checked).forEach(papers -> bound.addAll(isBound(papers) ? one(papers) : papers));
        return bound;
    }

    private static Collection<List<Paper>> byType(List<Paper> papers) {
        return papers.stream()
                .collect(Collectors.groupingBy(Paper::type, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    private static boolean isBound(List<Paper> papers) {
        return papers.size() > 1 && papers.get(0).type() != DocumentType.SELFIE;
    }

    /**
     * Photos go in as they are; when the whole becomes too large they are written again with fewer pixels, and when that is of
     * no use either, the files stay as they came.
     */
    private List<Paper> one(List<Paper> papers) {
        var pages = papers.stream().map(Paper::content).toList();
        return Stream.of(BoundPdf.AS_SENT, BoundPdf.READABLE)
                .map(longestSide -> BoundPdf.of(pages, longestSide))
                .filter(whole -> whole.length <= limits.maxFile().toBytes())
                .findFirst()
                .map(whole -> List.of(new Paper(papers.get(0).type(), name(papers.get(0)), whole)))
                .orElse(papers);
    }

    private static String name(Paper first) {
        return first.fileName().replaceFirst("\\.[^./\\\\]*$", "") + ".pdf";
    }
}
