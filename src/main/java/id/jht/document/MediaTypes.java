package id.jht.document;

import org.apache.tika.Tika;

/** What a file is by its content. Its first byte does not tell: a PDF may have a line or a byte order mark before it. */
final class MediaTypes {

    static final String JPEG = "image/jpeg";
    static final String PNG = "image/png";
    static final String PDF = "application/pdf";

    private static final Tika TIKA = new Tika();

    private MediaTypes() {}

    static String of(byte[] content) {
        return TIKA.detect(content);
    }
}
