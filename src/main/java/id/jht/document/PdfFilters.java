package id.jht.document;

import java.util.regex.Pattern;

/**
 * Lists of filters in a PDF. Compression within compression, or behind an encoding in text, hides how much a stream unfolds
 * into. Every letter is looked at a bounded number of times, however the file repeats itself.
 */
final class PdfFilters {

    private static final Pattern LIST = Pattern.compile("/(?:Filter|F)[\\s\\x00]*+\\[");

    /** A name may write its letters as numbers; the longest filter then has 45 of them. */
    private static final Pattern HIDING =
            Pattern.compile("/[^\\s/\\[\\]]{0,45}#[0-9A-Fa-f]{2}|ASCII|A85|AHx|LZW|RunLength|/RL\\b");

    private static final Pattern DEFLATED = Pattern.compile("FlateDecode|/Fl\\b");

    private PdfFilters() {}

    static boolean hide(String pdf) {
        var lists = LIST.matcher(pdf);
        var from = 0;
        while (lists.find(from)) {
            var end = pdf.indexOf(']', lists.end());
            from = end < 0 ? pdf.length() : end;
            if (hides(pdf, lists.end(), from)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hides(String pdf, int from, int to) {
        return HIDING.matcher(pdf).region(from, to).find()
                || DEFLATED.matcher(pdf).region(from, to).results().limit(2).count() > 1;
    }
}
