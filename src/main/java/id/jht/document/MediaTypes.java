package id.jht.document;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import org.apache.tika.Tika;

/**
 * What a file is by its content. Most begin with the mark of their kind; a PDF may have a line or a byte order mark before it,
 * so what has none is looked into by Tika, which holds it against every mark it knows.
 */
final class MediaTypes {

    static final String JPEG = "image/jpeg";
    static final String PNG = "image/png";
    static final String PDF = "application/pdf";

    private static final Map<String, byte[]> MARKS = Map.of(
            JPEG, bytes("ffd8ff"),
            PNG, bytes("89504e470d0a1a0a"),
            PDF, bytes("255044462d"));

    private static final Tika TIKA = new Tika();

    private MediaTypes() {}

    static String of(byte[] content) {
        return MARKS.entrySet().stream()
                .filter(mark -> begins(content, mark.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> TIKA.detect(content));
    }

    private static boolean begins(byte[] content, byte[] mark) {
        return content.length >= mark.length && Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
