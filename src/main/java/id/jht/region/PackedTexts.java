package id.jht.region;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Many short texts in plain letters, end to end: one array instead of ninety thousand objects. */
final class PackedTexts {

    private byte[] letters = new byte[2_000_000];
    private int[] ends = new int[100_000];
    private int count;

    void add(String text) {
        var bytes = text.getBytes(StandardCharsets.US_ASCII);
        var start = start(count);
        if (start + bytes.length > letters.length) {
            letters = Arrays.copyOf(letters, letters.length * 2);
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, ends.length * 2);
        }
        System.arraycopy(bytes, 0, letters, start, bytes.length);
        ends[count++] = start + bytes.length;
    }

    /** Gives back what was held in reserve. */
    PackedTexts trimmed() {
        letters = Arrays.copyOf(letters, start(count));
        ends = Arrays.copyOf(ends, count);
        return this;
    }

    int size() {
        return count;
    }

    String get(int index) {
        return new String(letters, start(index), ends[index] - start(index), StandardCharsets.US_ASCII);
    }

    int length(int index) {
        return ends[index] - start(index);
    }

    /** Whether a word begins with the token; blanks between the words do not count. */
    boolean hasWord(int index, byte[] token) {
        for (int at = start(index); at < ends[index]; at++) {
            if ((at == start(index) || letters[at - 1] == ' ') && runsOn(at, ends[index], token) >= 0) {
                return true;
            }
        }
        return false;
    }

    boolean startsWith(int index, byte[] token) {
        return runsOn(start(index), ends[index], token) >= 0;
    }

    boolean equalTo(int index, byte[] token) {
        return runsOn(start(index), ends[index], token) == ends[index];
    }

    /** Where the token ends when it runs on from here, -1 when it does not. */
    private int runsOn(int from, int end, byte[] token) {
        int at = from;
        for (byte letter : token) {
            while (at < end && letters[at] == ' ') {
                at++;
            }
            if (at == end || letters[at++] != letter) {
                return -1;
            }
        }
        return at;
    }

    private int start(int index) {
        return index == 0 ? 0 : ends[index - 1];
    }
}
