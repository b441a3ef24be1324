package id.jht.region;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/**
 * All areas in the order of their codes, each after the one that it lies in. Codes have two digits for a province, four for
 * a regency, six for a district, ten for a village.
 */
final class Areas {

    private static final int VILLAGE_DIGITS = 10;

    private final PackedTexts codes = new PackedTexts();
    private final PackedTexts names = new PackedTexts();
    private final PackedTexts words = new PackedTexts();

    static Areas read() {
        try (var file = Objects.requireNonNull(Areas.class.getResourceAsStream("/region/areas.csv.gz"));
                var lines = new BufferedReader(
                        new InputStreamReader(new GZIPInputStream(file, 65_536), StandardCharsets.US_ASCII))) {
            var areas = new Areas();
            lines.lines().forEach(areas::add);
            areas.codes.trimmed();
            areas.names.trimmed();
            areas.words.trimmed();
            return areas;
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private void add(String line) {
        var comma = line.indexOf(',');
        codes.add(line.substring(0, comma));
        names.add(line.substring(comma + 1));
        words.add(Letters.folded(line.substring(comma + 1)));
    }

    int size() {
        return codes.size();
    }

    /** Words of the names as people type them. */
    PackedTexts words() {
        return words;
    }

    String code(int area) {
        return codes.get(area);
    }

    /** How deep an area lies: 0 for a province, 3 for a village. */
    int level(int area) {
        return codes.length(area) == VILLAGE_DIGITS ? 3 : codes.length(area) / 2 - 1;
    }

    /** Negative when there is no such area. */
    int find(String code) {
        int low = 0;
        int high = codes.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = codes.get(middle).compareTo(code);
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order > 0 ? middle - 1 : high;
        }
        return -1;
    }

    /** @throws IllegalStateException when a village lies nowhere: the file is damaged */
    Village village(int area) {
        var code = code(area);
        var above = Arrays.stream(new int[] {6, 4, 2})
                .map(digits -> find(code.substring(0, digits)))
                .toArray();
        if (Arrays.stream(above).anyMatch(index -> index < 0)) {
            throw new IllegalStateException("no district, regency or province around " + code);
        }
        return new Village(code, names.get(area), names.get(above[0]), names.get(above[1]), names.get(above[2]));
    }
}
