package id.jht.sandbox;

import id.jht.membership.Membership;
import id.jht.shared.BankAccount;
import id.jht.shared.Identity;
import id.jht.shared.Kpj;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Reads a member file: one line per KPJ; a comment above a line tells what the member shows. Names every mistake at once. */
class MemberFile {

    private static final List<String> COLUMNS = List.of(
            ("nik,name,birthPlace,birthDate,sex,motherMaidenName,mobile,email,kpj,segment,employer,status,startDate,endDate,"
                            + "endReason,openingBalance,openingDate,monthlyContribution,lastContribution,npwp,profileUpdated,"
                            + "bankCode,accountNumber,accountName")
                    .split(","));
    /** A file may have them. */
    private static final List<String> MORE_COLUMNS = List.of("passportNumber", "resignationDate");

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setIgnoreSurroundingSpaces(true)
            .setCommentMarker('#')
            .get();
    private static final int SHOWN_MISTAKES = 50;

    private final String name;
    private final List<MemberRow> rows = new ArrayList<>();
    private final List<String> mistakes = new ArrayList<>();

    private MemberFile(String name) {
        this.name = name;
    }

    /**
     * @param name for the mistakes
     * @throws CannotStartException with every mistake of the file
     */
    static List<DemoMember> read(String name, Reader content) {
        var file = new MemberFile(name);
        try (var parser = FORMAT.parse(content)) {
            file.readAll(parser);
        } catch (CSVException malformed) {
            file.mistakes.add(String.valueOf(malformed.getMessage()));
        } catch (IOException | IllegalArgumentException unreadable) {
            file.mistakes.add("cannot be read as CSV in UTF-8: " + unreadable.getMessage());
        }
        file.checkKpjs();
        var members = file.members();
        file.refuseMistakes();
        return members;
    }

    private void readAll(CSVParser parser) throws IOException {
        var missing = new ArrayList<>(COLUMNS);
        missing.removeAll(parser.getHeaderNames());
        if (!missing.isEmpty()) {
            mistakes.add("line 1: the header lacks the columns " + String.join(", ", missing));
            return;
        }
        for (var records = parser.iterator(); records.hasNext(); ) {
            var record = records.next();
            var line = parser.getCurrentLineNumber();
            if (!record.isConsistent()) {
                mistakes.add("line " + line + ": has " + record.size() + " cells, expected "
                        + parser.getHeaderNames().size());
                continue;
            }
            var cells = new Cells(record, line);
            var comment = Optional.ofNullable(record.getComment()).orElse("").strip();
            rows.add(MemberRow.read(cells, line, comment, String.join(",", record.values())));
            mistakes.addAll(cells.mistakes());
        }
    }

    private void checkKpjs() {
        var seen = new HashMap<Kpj, MemberRow>();
        for (var row : rows) {
            var kpj = row.person().memberships().get(0).kpj();
            var earlier = seen.putIfAbsent(kpj, row);
            if (earlier != null) {
                mistakes.add("line " + row.line() + ", column kpj: stands already in line " + earlier.line());
            }
        }
    }

    private List<DemoMember> members() {
        var byIdentity = new LinkedHashMap<Identity, List<MemberRow>>();
        rows.forEach(row -> byIdentity
                .computeIfAbsent(row.person().identity(), identity -> new ArrayList<>())
                .add(row));
        var legible = mistakes.isEmpty();
        return byIdentity.values().stream().map(lines -> member(lines, legible)).toList();
    }

    private DemoMember member(List<MemberRow> lines, boolean legible) {
        var first = lines.get(0);
        var memberships = new ArrayList<Membership>();
        Map<BankAccount, String> holders = new LinkedHashMap<>();
        for (var line : lines) {
            if (legible && !line.withoutMemberships().equals(first.withoutMemberships())) {
                mistakes.add(
                        "line " + line.line() + ": tells something else about the person than line " + first.line());
            }
            memberships.addAll(line.person().memberships());
            if (line.person().account() != null && line.accountName() != null) {
                holders.put(line.person().account(), line.accountName());
            }
        }
        var source = lines.stream().map(MemberRow::source).collect(Collectors.joining("\n"));
        return new DemoMember(first.person().with(memberships), first.story(), holders, source);
    }

    private void refuseMistakes() {
        if (mistakes.isEmpty()) {
            return;
        }
        var shown = mistakes.stream()
                .limit(SHOWN_MISTAKES)
                .map(mistake -> "    " + mistake)
                .toList();
        var more = mistakes.size() - shown.size();
        throw new CannotStartException(
                "The member file " + name + " has mistakes:\n" + String.join("\n", shown)
                        + (more > 0 ? "\n    and " + more + " more" : ""),
                "Mend these lines and start again. The columns are: " + String.join(",", COLUMNS) + "; there may be "
                        + String.join(" and ", MORE_COLUMNS));
    }
}
