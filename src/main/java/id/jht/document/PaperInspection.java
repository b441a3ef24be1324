package id.jht.document;

import static id.jht.document.Finding.unfit;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.apache.tika.Tika;
import org.springframework.stereotype.Component;

/** Looks into one file: the content decides what it is, never its name. */
@Component
class PaperInspection {

    /** The antivirus test file, in two parts so that this class is not taken for it. */
    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR" + "-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private final DocumentLimits limits;
    private final Tika tika = new Tika();

    PaperInspection(DocumentLimits limits) {
        this.limits = limits;
    }

    Finding inspect(byte[] content) {
        if (content.length < limits.minFile().toBytes()) {
            return unfit("DOCUMENT_EMPTY");
        }
        if (content.length > limits.maxFile().toBytes()) {
            return unfit("DOCUMENT_TOO_LARGE", limits.maxFile().toMegabytes());
        }
        if (new String(content, ISO_8859_1).contains(EICAR)) {
            return unfit("DOCUMENT_ACTIVE_CONTENT");
        }
        var mediaType = tika.detect(content);
        return switch (mediaType) {
            case "image/jpeg", "image/png" -> new Photo(content, mediaType).inspect(limits);
            case "application/pdf" -> PdfFile.inspect(content, limits);
            default -> unfit("DOCUMENT_KIND");
        };
    }

    /** What a file is that was inspected before; it is not looked through again. */
    Finding.Sound describe(byte[] content) {
        var mediaType = tika.detect(content);
        return new Finding.Sound(mediaType, mediaType.equals("application/pdf") ? PdfFile.pages(content) : 1);
    }
}
