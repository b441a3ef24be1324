package id.jht.portal.filing;

import id.jht.document.DocumentType;
import id.jht.document.Paper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Papers of a draft, on the disk until the claim is filed or the session ends. */
public class DraftPapers {

    private static final long MOST_BYTES = 64L * 1024 * 1024;

    private final List<Kept> kept = new ArrayList<>();
    private @Nullable Path folder;

    public record Kept(DocumentType type, String fileName, long size, Path file) {}

    /** Keeps papers in place of earlier ones of the same types; false when the draft would become too large. */
    synchronized boolean replace(List<Paper> papers) {
        var types = EnumSet.noneOf(DocumentType.class);
        papers.forEach(paper -> types.add(paper.type()));
        var size = kept.stream()
                        .filter(old -> !types.contains(old.type()))
                        .mapToLong(Kept::size)
                        .sum()
                + papers.stream().mapToLong(paper -> paper.content().length).sum();
        if (size > MOST_BYTES) {
            return false;
        }
        types.forEach(this::remove);
        papers.forEach(this::keep);
        return true;
    }

    synchronized void remove(DocumentType type) {
        kept.stream().filter(old -> old.type() == type).forEach(old -> delete(old.file()));
        kept.removeIf(old -> old.type() == type);
    }

    public synchronized List<Kept> of(DocumentType type) {
        return kept.stream().filter(paper -> paper.type() == type).toList();
    }

    public synchronized List<Kept> all() {
        return List.copyOf(kept);
    }

    synchronized Set<DocumentType> types() {
        var types = EnumSet.noneOf(DocumentType.class);
        kept.forEach(paper -> types.add(paper.type()));
        return types;
    }

    synchronized List<Paper> read() {
        return kept.stream()
                .map(paper -> new Paper(paper.type(), paper.fileName(), content(paper.file())))
                .toList();
    }

    synchronized void clear() {
        kept.forEach(paper -> delete(paper.file()));
        kept.clear();
        if (folder != null) {
            delete(folder);
            folder = null;
        }
    }

    private void keep(Paper paper) {
        try {
            if (folder == null) {
                folder = Files.createTempDirectory("jht-draft");
            }
            var file = Files.createTempFile(folder, "paper", "");
            Files.write(file, paper.content());
            kept.add(new Kept(paper.type(), paper.fileName(), paper.content().length, file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
