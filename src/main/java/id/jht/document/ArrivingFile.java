package id.jht.document;

import java.io.EOFException;
import java.io.IOException;
import org.springframework.core.io.InputStreamSource;

/** A file as it arrives: the server keeps it on disk until somebody reads it. */
public final class ArrivingFile {

    private ArrivingFile() {}

    /** Its first bytes, in memory once: streams of unknown length are gathered in pieces and then put together. */
    public static byte[] read(InputStreamSource file, long bytes) throws IOException {
        var content = new byte[Math.toIntExact(bytes)];
        try (var stream = file.getInputStream()) {
            if (stream.readNBytes(content, 0, content.length) < content.length) {
                throw new EOFException("a file of " + bytes + " bytes ended before");
            }
        }
        return content;
    }
}
