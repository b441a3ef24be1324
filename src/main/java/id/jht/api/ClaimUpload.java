package id.jht.api;

import id.jht.document.ArrivingFile;
import id.jht.document.DocumentType;
import id.jht.document.Paper;
import id.jht.filing.ClaimForm;
import id.jht.shared.Violation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/**
 * What a client sends as multipart: the claim as JSON and papers in parts that bear the name of their document type. Clients
 * differ in whether they give a part a file name, so both kinds are read.
 */
class ClaimUpload {

    private static final String CLAIM = "claim";

    private final MultipartHttpServletRequest request;

    ClaimUpload(MultipartHttpServletRequest request) {
        this.request = request;
    }

    ClaimForm form() {
        return StrictJson.read(part(CLAIM), ClaimForm.class, CLAIM);
    }

    /** Parts that are neither the claim nor a paper. */
    List<Violation> unknownParts(boolean claimExpected) {
        return names().filter(name -> type(name).isEmpty() && !(claimExpected && name.equals(CLAIM)))
                .map(name -> Violation.of(name, "UNKNOWN_PART", name))
                .toList();
    }

    List<Paper> papers() {
        return names().flatMap(name -> type(name).stream().flatMap(type -> papers(type, name)))
                .toList();
    }

    /** The one part of this name, which is JSON. */
    byte[] part(String name) {
        var found = new ArrayList<byte[]>();
        request.getFiles(name).forEach(file -> found.add(content(file)));
        texts(name).forEach(found::add);
        if (found.size() != 1) {
            throw new MalformedRequestException(Violation.of(name, "MISSING_PART", name));
        }
        return found.get(0);
    }

    private Stream<Paper> papers(DocumentType type, String name) {
        var files = request.getFiles(name).stream()
                .map(file -> new Paper(
                        type, Optional.ofNullable(file.getOriginalFilename()).orElse(name), content(file)));
        return Stream.concat(files, texts(name).map(text -> new Paper(type, name, text)));
    }

    private Stream<byte[]> texts(String name) {
        var values = request.getParameterValues(name);
        return values == null
                ? Stream.empty()
                : Arrays.stream(values).map(value -> value.getBytes(StandardCharsets.UTF_8));
    }

    private Stream<String> names() {
        Set<String> names = new TreeSet<>(request.getMultiFileMap().keySet());
        names.addAll(request.getParameterMap().keySet());
        return names.stream();
    }

    private static Optional<DocumentType> type(String name) {
        return Arrays.stream(DocumentType.values())
                .filter(type -> type.name().equals(name))
                .findFirst();
    }

    private static byte[] content(MultipartFile file) {
        try {
            return ArrivingFile.read(file, file.getSize());
        } catch (IOException broken) {
            throw new MultipartException("part " + file.getName() + " cannot be read", broken);
        }
    }
}
