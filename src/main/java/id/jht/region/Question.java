package id.jht.region;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What somebody types to find a village: words, and all of them run together. */
record Question(List<byte[]> words, byte[] joined) {

    private static final int MOST_WORDS = 8;
    private static final int FEWEST_LETTERS = 2;

    /** Words that stand before a name on a card and are no part of it. */
    private static final Set<String> TITLES =
            Set.of("desa", "kelurahan", "kel", "kecamatan", "kec", "kabupaten", "kab", "provinsi", "prov");

    static Question of(String typed) {
        var all = Arrays.stream(Letters.folded(typed).split(" "))
                .limit(MOST_WORDS)
                .toList();
        var names = all.stream().filter(word -> !TITLES.contains(word)).toList();
        var meant = names.isEmpty() ? all : names;
        return new Question(meant.stream().map(Question::bytes).toList(), bytes(String.join("", meant)));
    }

    boolean isTooShort() {
        return joined.length < FEWEST_LETTERS;
    }

    /** One bit for each word. */
    int allWords() {
        return (1 << words.size()) - 1;
    }

    /** The words that an area bears in its name. */
    int wordsIn(PackedTexts names, int area) {
        int found = 0;
        for (int word = 0; word < words.size(); word++) {
            if (names.hasWord(area, words.get(word))) {
                found |= 1 << word;
            }
        }
        return found;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
