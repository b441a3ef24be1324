package id.jht.portal.tracking;

import id.jht.document.DocumentType;
import id.jht.document.Paper;
import id.jht.draft.CorrectionDrafts;
import id.jht.draft.DraftPaper;
import id.jht.draft.DraftPapers;
import id.jht.filing.TrackedClaim;
import id.jht.preparation.PaperUploads;
import id.jht.shared.Violation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The papers of a correction that have come and are not handed in yet. */
@Component
class CorrectionPapers {

    private final CorrectionDrafts drafts;
    private final DraftPapers papers;
    private final PaperUploads uploads;

    CorrectionPapers(CorrectionDrafts drafts, DraftPapers papers, PaperUploads uploads) {
        this.drafts = drafts;
        this.papers = papers;
        this.uploads = uploads;
    }

    /** As the template asks for them. */
    public record Kept(List<DraftPaper> all) {

        public List<DraftPaper> of(DocumentType type) {
            return all.stream().filter(paper -> paper.type() == type).toList();
        }
    }

    Kept of(TrackedClaim tracked) {
        return new Kept(papers.of(idOf(tracked)));
    }

    long mostBytes() {
        return uploads.mostBytes();
    }

    PaperUploads.Answer take(TrackedClaim tracked, Paper paper, Locale locale) {
        if (!tracked.asked().contains(paper.type())) {
            return new PaperUploads.Refused(Violation.of(paper.type().name(), "DOCUMENT_NOT_ASKED"));
        }
        var language = locale.getLanguage().equals("en") ? "en" : "id";
        return uploads.take(drafts.open(tracked.claim().number(), language), paper);
    }

    /** What is wrong with those that are not kept. */
    List<Violation> takeAll(TrackedClaim tracked, List<Paper> sent, Locale locale) {
        return sent.stream()
                .map(paper -> take(tracked, paper, locale))
                .flatMap(answer -> answer instanceof PaperUploads.Refused refused
                        ? Stream.of(refused.violation())
                        : Stream.empty())
                .toList();
    }

    /** What can be handed in: asked for, and no file of its kind was wrong. */
    List<Paper> ready(TrackedClaim tracked, List<Violation> wrong) {
        return papers.read(idOf(tracked)).stream()
                .filter(paper -> tracked.asked().contains(paper.type()))
                .filter(paper -> wrong.stream()
                        .noneMatch(one -> one.field().equals(paper.type().name())))
                .toList();
    }

    /** What has been handed in, or has nobody waiting for it any more, is not kept a second time. */
    void keepOnly(TrackedClaim tracked, Collection<DocumentType> stillAsked) {
        of(tracked).all().stream()
                .filter(paper -> !stillAsked.contains(paper.type()))
                .forEach(paper -> remove(tracked, paper.id()));
    }

    void remove(TrackedClaim tracked, UUID paper) {
        papers.remove(idOf(tracked), paper);
    }

    /** Those come first, in their order. */
    void reorder(TrackedClaim tracked, List<UUID> wanted) {
        papers.reorder(idOf(tracked), wanted);
    }

    void moveUp(TrackedClaim tracked, UUID paper) {
        var kept = of(tracked);
        var ids = new ArrayList<>(kept.all().stream()
                .filter(one -> one.id().equals(paper))
                .flatMap(one -> kept.of(one.type()).stream())
                .map(DraftPaper::id)
                .toList());
        var place = ids.indexOf(paper);
        if (place > 0) {
            Collections.swap(ids, place, place - 1);
            reorder(tracked, ids);
        }
    }

    Optional<byte[]> content(TrackedClaim tracked, UUID paper) {
        return papers.content(idOf(tracked), paper);
    }

    private UUID idOf(TrackedClaim tracked) {
        return drafts.of(tracked.claim().number());
    }
}
