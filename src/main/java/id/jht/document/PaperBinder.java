package id.jht.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes one paper of several photos or files of the same kind: an officer wants to leaf through it, not to puzzle. */
@Component
public class PaperBinder {

    private static final Logger LOG = LoggerFactory.getLogger(PaperBinder.class);

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
     * Photos go in as they are; when the whole becomes too large they are written again with fewer pixels. When that is of no
     * use either, or a file cannot be bound, the files stay as they came: a member must not be kept from filing by the order of
     * our shelf.
     */
    private List<Paper> one(List<Paper> papers) {
        var pages = papers.stream().map(Paper::content).toList();
        return Stream.of(BoundPdf.AS_SENT, BoundPdf.READABLE)
                .flatMap(longestSide -> bound(pages, longestSide).stream())
                .filter(whole -> whole.length <= limits.maxFile().toBytes())
                .findFirst()
                .map(whole -> List.of(new Paper(papers.get(0).type(), name(papers.get(0)), whole)))
                .orElse(papers);
    }

    /** What was readable when it was inspected may still nest too deep to be copied. */
    private static Optional<byte[]> bound(List<byte[]> pages, int longestSide) {
        try {
            return Optional.of(BoundPdf.of(pages, longestSide));
        } catch (IOException | RuntimeException | StackOverflowError unfit) {
            LOG.warn("files of one paper cannot be bound and stay as they came", unfit);
            return Optional.empty();
        }
    }

    private static String name(Paper first) {
        return first.fileName().replaceFirst("\\.[^./\\\\]*$", "") + ".pdf";
    }
}
