package id.jht.document;

import java.io.IOException;
import org.springframework.core.io.InputStreamSource;

/** A file as it arrives: the server keeps it on disk until somebody reads it. */
public final class ArrivingFile {

    private ArrivingFile() {}

    /** Its first bytes, in memory once: streams of unknown length are gathered in pieces and then put together. */
    public static byte[] read(InputStreamSource file, long bytes) throws IOException {
        var content = new byte[Math.toIntExact(bytes)];
        try (var stream = file.getInputStream()) {
            stream.readNBytes(content, 0, content.length);
        }
        return content;
    }
}
