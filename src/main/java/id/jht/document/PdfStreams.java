package id.jht.document;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The compressed streams of a PDF, looked at before a reader opens it: some kilobytes may unfold into gigabytes, and a
 * reader unfolds them in memory.
 */
final class PdfStreams {

    private static final long MOST_PER_STREAM = 150_000_000;
    private static final Pattern BEGINNING = Pattern.compile("stream\\r?\\n");

    /** Compression within compression, or behind an encoding in text, hides how much a stream unfolds into. */
    private static final Pattern HIDDEN = Pattern.compile("/(?:Filter|F)\\s*\\[[^\\]]*"
            + "(?:#|ASCII|A85|AHx|LZW|RunLength|/RL\\b|(?:FlateDecode|/Fl)\\b[^\\]]*(?:FlateDecode|/Fl)\\b)");

    private PdfStreams() {}

    static boolean unfoldTooFar(byte[] pdf) {
        var text = new String(pdf, StandardCharsets.ISO_8859_1);
        if (HIDDEN.matcher(text).find()) {
            return true;
        }
        var beginnings = BEGINNING.matcher(text);
        while (beginnings.find()) {
            if (unfoldsTooFar(pdf, beginnings.end())) {
                return true;
            }
        }
        return false;
    }

    /** Counts and keeps nothing; what is not deflated ends at once. */
    private static boolean unfoldsTooFar(byte[] pdf, int from) {
        var inflater = new Inflater();
        try {
            inflater.setInput(pdf, from, pdf.length - from);
            var page = new byte[65_536];
            while (!inflater.finished() && inflater.getBytesWritten() <= MOST_PER_STREAM) {
                if (inflater.inflate(page) == 0) {
                    return false;
                }
            }
            return inflater.getBytesWritten() > MOST_PER_STREAM;
        } catch (DataFormatException notDeflated) {
            return inflater.getBytesWritten() > MOST_PER_STREAM;
        } finally {
            inflater.end();
        }
    }
}
