package id.jht.document;

import static id.jht.document.Finding.unfit;

import org.springframework.stereotype.Component;

/** Looks into one file: the content decides what it is, never its name. */
@Component
class PaperInspection {

    private final DocumentLimits limits;
    private final MalwareScan malware;

    PaperInspection(DocumentLimits limits, MalwareScan malware) {
        this.limits = limits;
        this.malware = malware;
    }

    /** @throws id.jht.membership.NeighbourUnavailableException when the scanner for malware does not answer */
    Finding inspect(byte[] content) {
        if (content.length < limits.minFile().toBytes()) {
            return unfit("DOCUMENT_EMPTY");
        }
        if (content.length > limits.maxFile().toBytes()) {
            return unfit("DOCUMENT_TOO_LARGE", limits.maxFile().toMegabytes());
        }
        if (malware.finds(content)) {
            return unfit("DOCUMENT_MALWARE");
        }
        var mediaType = MediaTypes.of(content);
        return switch (mediaType) {
            case MediaTypes.JPEG, MediaTypes.PNG -> new Photo(content, mediaType).inspect(limits);
            case MediaTypes.PDF -> PdfFile.inspect(content, limits);
            default -> unfit("DOCUMENT_KIND");
        };
    }

    /** What a file is that was inspected before; it is not looked through again. */
    Finding.Sound describe(byte[] content) {
        var mediaType = MediaTypes.of(content);
        return new Finding.Sound(mediaType, mediaType.equals(MediaTypes.PDF) ? PdfFile.pages(content) : 1);
    }
}
