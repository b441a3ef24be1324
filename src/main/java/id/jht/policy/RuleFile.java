package id.jht.policy;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The CSV file of a rule table: the whole table, its column names in the first line. Read with comma or semicolon, with or
 * without byte order mark; written as Excel with Indonesian settings opens it at a double click.
 */
final class RuleFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setIgnoreSurroundingSpaces(true)
            .setIgnoreEmptyLines(true)
            .get();

    private final RuleTable table;
    private final List<RuleRow> rows = new ArrayList<>();
    private final List<RuleMistake> mistakes = new ArrayList<>();

    private RuleFile(RuleTable table) {
        this.table = table;
    }

    /** Reads every line; cells are still as typed, apart from what {@link CellForms} makes usual. */
    static RuleFile read(RuleTable table, byte[] content) {
        var file = new RuleFile(table);
        try {
            file.parse(textOf(content));
        } catch (CharacterCodingException otherEncoding) {
            file.mistakes.add(RuleMistake.at(0, null, "policy.mistake.encoding"));
        } catch (IOException | UncheckedIOException malformed) {
            file.mistakes.add(RuleMistake.at(file.lastLine() + 1, null, "policy.mistake.csv"));
        }
        return file;
    }

    List<RuleRow> rows() {
        return rows;
    }

    List<RuleMistake> mistakes() {
        return mistakes;
    }

    static byte[] write(RuleTable table, List<RuleRow> rows) {
        var text = new StringWriter();
        try (var printer = FORMAT.builder().setDelimiter(';').get().print(text)) {
            printer.printRecord(table.columns().stream().map(RuleTable.Column::name));
            for (var row : rows) {
                printer.printRecord(table.columns().stream().map(column -> harmless(row.cell(column.name()))));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return (BYTE_ORDER_MARK + text).getBytes(StandardCharsets.UTF_8);
    }

    private static String harmless(String cell) {
        return CellForms.isFormula(cell) ? "'" + cell : cell;
    }

    private static String textOf(byte[] content) throws CharacterCodingException {
        var text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(content))
                .toString();
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private void parse(String text) throws IOException {
        try (var parser = CSVParser.parse(
                new StringReader(text),
                FORMAT.builder().setDelimiter(separatorOf(text)).get())) {
            var records = parser.iterator();
            var header = records.hasNext() ? headerOf(records.next()) : List.<String>of();
            if (!isRight(header)) {
                return;
            }
            while (records.hasNext()) {
                var record = records.next();
                read(header, record, parser.getCurrentLineNumber() - linesInside(record));
            }
        }
    }

    private static char separatorOf(String text) {
        var header = text.lines().findFirst().orElse("");
        return header.indexOf(';') >= 0 ? ';' : ',';
    }

    private static List<String> headerOf(CSVRecord record) {
        return record.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    private boolean isRight(List<String> header) {
        var known = table.columns().stream().map(RuleTable.Column::name).toList();
        known.stream()
                .filter(name -> !header.contains(name))
                .forEach(name -> mistakes.add(RuleMistake.at(1, name, "policy.mistake.column.missing")));
        var seen = new HashSet<String>();
        for (var name : header) {
            if (!known.contains(name)) {
                mistakes.add(RuleMistake.at(1, name, "policy.mistake.column.unknown", String.join(", ", known)));
            } else if (!seen.add(name)) {
                mistakes.add(RuleMistake.at(1, name, "policy.mistake.column.twice"));
            }
        }
        return mistakes.isEmpty();
    }

    private void read(List<String> header, CSVRecord record, long line) {
        if (record.stream().allMatch(String::isBlank)) {
            return;
        }
        if (record.size() != header.size()) {
            mistakes.add(RuleMistake.at(
                    line,
                    null,
                    "policy.mistake.cells",
                    Integer.toString(record.size()),
                    Integer.toString(header.size())));
            return;
        }
        Map<String, String> cells = new HashMap<>();
        table.columns()
                .forEach(column -> cells.put(
                        column.name(), CellForms.usual(column.type(), record.get(header.indexOf(column.name())))));
        rows.add(new RuleRow(line, cells));
    }

    /** A quoted cell may hold line breaks; the parser counts to the end of the record. */
    private static long linesInside(CSVRecord record) {
        return record.stream()
                .flatMapToInt(String::chars)
                .filter(letter -> letter == '\n')
                .count();
    }

    private long lastLine() {
        return rows.isEmpty() ? 1 : rows.get(rows.size() - 1).line();
    }
}
