package id.jht.document;

import java.text.Normalizer;

/** The name that a sender gave a file, made harmless: no path, nothing invisible, not endless. */
final class FileName {

    private static final int LONGEST = 100;

    private FileName() {}

    static String clean(Paper paper) {
        var name = Normalizer.normalize(paper.fileName(), Normalizer.Form.NFC)
                .replaceAll("^.*[/\\\\]", "")
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]", "")
                .strip();
        return name.isEmpty() || name.matches("\\.+") ? paper.type().name() : shortened(name);
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        var dot = name.lastIndexOf('.');
        var ending = dot < name.length() - 6 ? "" : name.substring(dot);
        return name.substring(0, LONGEST - ending.length()) + ending;
    }
}
