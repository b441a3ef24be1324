package id.jht.draft;

import id.jht.document.DocumentType;
import id.jht.document.Paper;
import id.jht.document.PaperBinder;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The papers of drafts, table {@code draft_paper}, sealed. */
@Component
public class DraftPapers {

    private final DraftTable drafts;
    private final PaperTable table;
    private final PaperBinder binder;
    private final DraftSettings settings;
    private final Clock clock;

    DraftPapers(DraftTable drafts, PaperTable table, PaperBinder binder, DraftSettings settings, Clock clock) {
        this.drafts = drafts;
        this.table = table;
        this.binder = binder;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Keeps a paper behind those that are there. The same content sent again for the same type is the paper that is kept
     * already, so an upload may be repeated. Empty when there would be too much of it (setting {@code jht.draft.max-papers},
     * {@code jht.draft.max-files}), or when the draft takes no papers any more.
     */
    @Transactional
    public Optional<DraftPaper> add(UUID draft, DocumentType type, String fileName, byte[] content) {
        var now = clock.instant();
        if (drafts.lock(draft, now).filter(open -> !open.isFiled()).isEmpty()) {
            return Optional.empty();
        }
        var kept = table.of(draft);
        var sha256 = DraftTokens.sha256(content);
        var same = kept.stream()
                .filter(paper -> paper.type() == type && paper.sha256().equals(sha256))
                .findFirst();
        if (same.isPresent() || !hasRoom(kept, content.length)) {
            return same;
        }
        var last = kept.stream().mapToInt(DraftPaper::position).max().orElse(-1);
        var paper = new DraftPaper(UUID.randomUUID(), type, fileName, content.length, sha256, last + 1);
        table.add(draft, paper, content, now);
        drafts.keepUntil(draft, now, now.plus(settings.kept()));
        return Optional.of(paper);
    }

    private boolean hasRoom(List<DraftPaper> kept, int more) {
        var bytes = kept.stream().mapToLong(DraftPaper::size).sum() + more;
        return kept.size() < settings.maxFiles()
                && bytes <= settings.maxPapers().toBytes();
    }

    /** In the order that the member wants. */
    public List<DraftPaper> of(UUID draft) {
        return table.of(draft);
    }

    public List<DraftPaper> of(UUID draft, DocumentType type) {
        return table.of(draft).stream().filter(paper -> paper.type() == type).toList();
    }

    public Set<DocumentType> types(UUID draft) {
        var types = EnumSet.noneOf(DocumentType.class);
        table.of(draft).forEach(paper -> types.add(paper.type()));
        return types;
    }

    /** All papers with their content, to file them; several files of one paper are one PDF then. */
    public List<Paper> read(UUID draft) {
        return binder.bind(table.of(draft).stream()
                .flatMap(paper -> table.content(draft, paper.id()).stream()
                        .map(content -> new Paper(paper.type(), paper.fileName(), content)))
                .toList());
    }

    /** The file of one paper, only for its own draft. */
    public Optional<byte[]> content(UUID draft, UUID paper) {
        return table.content(draft, paper);
    }

    @Transactional
    public void remove(UUID draft, UUID paper) {
        table.delete(draft, paper);
    }

    /** Puts the named papers first, in this order; the others follow as they were. What is no paper of the draft is ignored. */
    @Transactional
    public void reorder(UUID draft, List<UUID> wanted) {
        drafts.lock(draft, clock.instant());
        var papers = new ArrayList<>(table.of(draft));
        papers.sort(Comparator.comparingInt(paper -> place(paper, wanted)));
        for (var position = 0; position < papers.size(); position++) {
            table.move(draft, papers.get(position).id(), position);
        }
    }

    private static int place(DraftPaper paper, List<UUID> wanted) {
        var place = wanted.indexOf(paper.id());
        return place < 0 ? wanted.size() : place;
    }
}
