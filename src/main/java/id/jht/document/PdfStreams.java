package id.jht.document;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The compressed streams of a PDF, looked at before a reader opens it: some kilobytes may unfold into gigabytes, and a
 * reader unfolds them in memory. A file is written to deceive, so the look itself has one budget for the whole of it.
 */
final class PdfStreams {

    private static final long MOST_PER_STREAM = 150_000_000;

    /** Bytes read and written; the streams of an honest file are read once each. */
    private static final long MOST_PER_FILE = 300_000_000;

    private static final int MOST_STREAMS = 20_000;
    private static final Pattern BEGINNING = Pattern.compile("stream\\r?\\n");

    private long work;

    private PdfStreams() {}

    static boolean unfoldTooFar(byte[] pdf) {
        var text = new String(pdf, StandardCharsets.ISO_8859_1);
        return PdfFilters.hide(text) || new PdfStreams().unfoldTooFar(pdf, text);
    }

    private boolean unfoldTooFar(byte[] pdf, String text) {
        var inflater = new Inflater();
        try {
            var beginnings = BEGINNING.matcher(text);
            for (var streams = 1; beginnings.find(); streams++) {
                if (streams > MOST_STREAMS || unfoldsTooFar(inflater, pdf, beginnings.end())) {
                    return true;
                }
            }
            return false;
        } finally {
            inflater.end();
        }
    }

    /** Counts and keeps nothing; what is not deflated ends at once. */
    private boolean unfoldsTooFar(Inflater inflater, byte[] pdf, int from) {
        inflater.reset();
        inflater.setInput(pdf, from, pdf.length - from);
        var page = new byte[65_536];
        try {
            int unfolded;
            do {
                unfolded = inflater.inflate(page);
            } while (unfolded > 0 && !isTooMuch(inflater));
            return isTooMuch(inflater);
        } catch (DataFormatException notDeflated) {
            return isTooMuch(inflater);
        } finally {
            work += inflater.getBytesRead() + inflater.getBytesWritten();
        }
    }

    private boolean isTooMuch(Inflater inflater) {
        return inflater.getBytesWritten() > MOST_PER_STREAM
                || work + inflater.getBytesRead() + inflater.getBytesWritten() > MOST_PER_FILE;
    }
}
