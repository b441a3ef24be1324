import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Makes src/main/resources/region/areas.csv.gz anew from the npm package idn-area-data. From the top folder:
 *
 * <pre>
 * npm pack idn-area-data && tar xzf idn-area-data-*.tgz
 * java src/docs/region/RefreshRegions.java package/data src/main/resources/region/areas.csv.gz
 * cp package/data/LICENSE.md src/main/resources/region/LICENSE.md
 * </pre>
 *
 * Then write the version into src/main/resources/region/README.md and run VillagesTest.
 */
class RefreshRegions {

    public static void main(String[] arguments) throws IOException {
        var areas = new TreeMap<String, String>();
        for (var level : new String[] {"provinces", "regencies", "districts", "villages"}) {
            read(Path.of(arguments[0], level + ".csv"), areas);
        }
        write(areas, Path.of(arguments[1]));
        System.out.println(areas.size() + " areas");
    }

    /** The code is the first column, the name the last; names hold no comma. */
    private static void read(Path file, TreeMap<String, String> areas) throws IOException {
        try (var lines = Files.lines(file)) {
            lines.skip(1).forEach(line -> areas.put(
                    line.substring(0, line.indexOf(',')).replace(".", ""), name(line.substring(line.lastIndexOf(',') + 1))));
        }
    }

    /** Three signs stand for the glottal stop in the source, and the names of the upper levels shout. */
    private static String name(String written) {
        var name = written.strip().replace('"', '\'').replace('\u2019', '\'');
        if (!name.chars().allMatch(letter -> letter < 128)) {
            throw new IllegalArgumentException("only plain letters are stored: " + name);
        }
        return name.matches("[A-Z .]{3,}") && name.length() > 3 ? capitalized(name) : name;
    }

    private static String capitalized(String shouted) {
        var name = new StringBuilder();
        for (var word : shouted.split(" ")) {
            name.append(name.isEmpty() ? "" : " ")
                    .append(word.equals("DKI") ? word : word.charAt(0) + word.substring(1).toLowerCase());
        }
        return name.toString();
    }

    private static void write(TreeMap<String, String> areas, Path file) throws IOException {
        try (var out = new GZIPOutputStream(Files.newOutputStream(file)) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            areas.forEach((code, name) -> {
                try {
                    out.write((code + "," + name + "\n").getBytes(StandardCharsets.US_ASCII));
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            });
        }
    }
}
