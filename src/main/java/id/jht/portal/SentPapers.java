package id.jht.portal;

import id.jht.document.ArrivingFile;
import id.jht.document.DocumentType;
import id.jht.document.Paper;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Papers in a form: inputs bear the names of document types; an input that was left empty sends a nameless nothing. */
public final class SentPapers {

    private SentPapers() {}

    /** @param mostBytes of a single paper, as {@link #content} */
    public static List<Paper> of(MultipartHttpServletRequest request, long mostBytes) {
        return Arrays.stream(DocumentType.values())
                .flatMap(type -> request.getFiles(type.name()).stream()
                        .filter(file -> !isNothing(file))
                        .map(file -> paper(type, file, mostBytes)))
                .toList();
    }

    private static boolean isNothing(MultipartFile file) {
        return name(file).isBlank() && file.isEmpty();
    }

    private static Paper paper(DocumentType type, MultipartFile file, long mostBytes) {
        return new Paper(type, name(file), content(file, mostBytes));
    }

    /** Nothing when nothing was sent; of a file that is too large only so much that the look at it tells so. */
    public static byte[] content(@Nullable MultipartFile file, long mostBytes) {
        if (file == null) {
            return new byte[0];
        }
        try {
            return ArrivingFile.read(file, Math.min(file.getSize(), mostBytes + 1));
        } catch (IOException broken) {
            throw new MultipartException("paper cannot be read", broken);
        }
    }

    private static String name(MultipartFile file) {
        return Optional.ofNullable(file.getOriginalFilename()).orElse("");
    }
}
