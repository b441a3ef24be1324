package id.jht.membership.load;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a CSV file in UTF-8 line by line, however long it is. Columns may stand in any order, others are passed over. */
public final class CsvLines {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setIgnoreSurroundingSpaces(true)
            .setCommentMarker('#')
            .get();

    /** The columns that a file of members must have, as its first line names them. */
    public static final String MEMBER_COLUMNS = String.join(",", MemberLine.COLUMNS);

    private final List<String> columns;
    private final Mistakes mistakes;

    private CsvLines(List<String> columns, Mistakes mistakes) {
        this.columns = columns;
        this.mistakes = mistakes;
    }

    /**
     * A file of members, one line per KPJ.
     *
     * @param further columns that must be there too
     * @param each gets every line, those with mistakes too; what cannot be read stands in them as something harmless
     */
    public static void ofMembers(Reader content, List<String> further, Mistakes mistakes, Consumer<MemberLine> each) {
        var columns =
                Stream.concat(MemberLine.COLUMNS.stream(), further.stream()).toList();
        new CsvLines(columns, mistakes).read(content, (cells, record) -> {
            var comment = Optional.ofNullable(record.getComment()).orElse("").strip();
            each.accept(MemberLine.read(cells, comment, String.join(",", record.values())));
        });
    }

    /** A file of contributions, one line per KPJ and month. */
    static void ofContributions(Reader content, Mistakes mistakes, Consumer<ContributionLine> each) {
        new CsvLines(ContributionLine.COLUMNS, mistakes)
                .read(content, (cells, record) -> each.accept(ContributionLine.read(cells)));
    }

    private void read(Reader content, Reading reading) {
        try (var parser = FORMAT.parse(content)) {
            if (hasColumns(parser.getHeaderNames())) {
                readAll(parser, reading);
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException unreadable) {
            mistakes.add("cannot be read as CSV in UTF-8: " + unreadable.getMessage());
        }
    }

    private boolean hasColumns(List<String> header) {
        var missing = new ArrayList<>(columns);
        missing.removeAll(header);
        if (!missing.isEmpty()) {
            mistakes.add("line 1: the header lacks the columns " + String.join(", ", missing));
        }
        return missing.isEmpty();
    }

    private void readAll(CSVParser parser, Reading reading) {
        for (var records = parser.iterator(); records.hasNext(); ) {
            var record = records.next();
            var line = parser.getCurrentLineNumber();
            if (record.isConsistent()) {
                var cells = new LineCells(record, line);
                reading.read(cells, record);
                cells.mistakes().forEach(mistakes::add);
            } else {
                mistakes.add("line " + line + ": has " + record.size() + " cells, expected "
                        + parser.getHeaderNames().size());
            }
        }
    }

    @FunctionalInterface
    private interface Reading {

        void read(LineCells cells, CSVRecord record);
    }
}
