package id.jht.shared;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A person's name as written on a card, compared with tolerance for titles, punctuation, spaces and word order. */
public record PersonName(String value) {

    private static final Set<String> TITLES = Set.of(
            "H", "HJ", "DR", "DRS", "DRA", "IR", "SH", "SE", "ST", "SPD", "SKOM", "MM", "MSI", "AMD", "SKM", "SSI");

    public static PersonName of(String value) {
        return new PersonName(value);
    }

    /** 1 for the same name, 0 for nothing in common: one minus the edit distance over the longer length. */
    public double similarityTo(PersonName other) {
        var mine = key();
        var theirs = other.key();
        var longer = Math.max(mine.length(), theirs.length());
        return longer == 0 ? 0 : 1 - (double) distance(mine, theirs) / longer;
    }

    private String key() {
        return Stream.of(value.toUpperCase(Locale.ROOT).replace(".", "").split("[^A-Z]+"))
                .filter(word -> !word.isEmpty() && !TITLES.contains(word))
                .sorted()
                .collect(Collectors.joining());
    }

    /** Enough to recognise one's own name, too little to learn another's: {@code S••• C•••••}. */
    public String masked() {
        return Stream.of(value.strip().split("\\s+"))
                .map(word -> word.isEmpty() ? word : word.charAt(0) + "•".repeat(word.length() - 1))
                .collect(Collectors.joining(" "));
    }

    private static int distance(String a, String b) {
        var row = new int[b.length() + 1];
        for (var j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (var i = 1; i <= a.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.length(); j++) {
                var above = row[j];
                var change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j] + 1, row[j - 1] + 1), diagonal + change);
                diagonal = above;
            }
        }
        return row[b.length()];
    }

    @Override
    public String toString() {
        return value;
    }
}
