package id.jht.region;

import java.text.Normalizer;
import java.util.Locale;

/** Writes a name as people type it: small letters without accents, apostrophes fall away, other signs part words. */
final class Letters {

    private Letters() {}

    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\p{M}'\"`\u2018\u2019]", "")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
