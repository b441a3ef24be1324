package id.jht.region;

import java.text.Normalizer;

/** Writes a name as people type it: small letters without accents, apostrophes fall away, other signs part words. */
final class Letters {

    private static final String APOSTROPHES = "'\"`\u2018\u2019";

    private Letters() {}

    /** A plain loop: it runs over ninety thousand names when the file is read. */
    static String folded(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFD);
        var folded = new StringBuilder(plain.length());
        for (int at = 0; at < plain.length(); at++) {
            append(folded, plain.charAt(at));
        }
        return folded.toString().stripTrailing();
    }

    private static void append(StringBuilder folded, char sign) {
        var letter = sign >= 'A' && sign <= 'Z' ? (char) (sign + 32) : sign;
        if (letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9') {
            folded.append(letter);
        } else if (APOSTROPHES.indexOf(letter) < 0
                && Character.getType(letter) != Character.NON_SPACING_MARK
                && !folded.isEmpty()
                && folded.charAt(folded.length() - 1) != ' ') {
            folded.append(' ');
        }
    }
}
