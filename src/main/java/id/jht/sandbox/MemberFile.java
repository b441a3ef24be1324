package id.jht.sandbox;

import id.jht.membership.load.CsvLines;
import id.jht.membership.load.MemberLine;
import id.jht.membership.load.Mistakes;
import id.jht.shared.Identity;
import id.jht.shared.Kpj;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/**
 * Reads a member file as people: one line per KPJ; a comment above a line tells what the member shows. Names every mistake at
 * once.
 */
class MemberFile {

    private final String name;
    private final List<MemberLine> lines = new ArrayList<>();
    private final Mistakes mistakes = new Mistakes();

    private MemberFile(String name) {
        this.name = name;
    }

    /** The people who come with the sandbox. */
    static List<DemoMember> demo() {
        try (var content = new InputStreamReader(
                new ClassPathResource("sandbox/members.csv").getInputStream(), StandardCharsets.UTF_8)) {
            return read("members.csv", content);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Those of a file that somebody brought. */
    static List<DemoMember> at(Path path) {
        try (var content = Files.newBufferedReader(path)) {
            return read(path.toString(), content);
        } catch (IOException missing) {
            throw new CannotStartException(
                    "The member file " + path.toAbsolutePath() + " cannot be read: " + missing,
                    "Check the path given with --jht.sandbox.members.");
        }
    }

    /**
     * @param name for the mistakes
     * @throws CannotStartException with every mistake of the file
     */
    static List<DemoMember> read(String name, Reader content) {
        var file = new MemberFile(name);
        CsvLines.ofMembers(content, List.of("accountName"), file.mistakes, file::add);
        file.checkKpjs();
        var members = file.members();
        file.refuseMistakes();
        return members;
    }

    /** Invented people can have a NIK that is right in every digit. */
    private void add(MemberLine line) {
        lines.add(line);
        if (!line.nikBearsBirth()) {
            mistakes.add("line " + line.line() + ", column nik: does not bear birth date and sex of the line"
                    + " (day, month, year; women's day plus 40)");
        }
    }

    private void checkKpjs() {
        var seen = new HashMap<Kpj, MemberLine>();
        for (var line : lines) {
            var earlier = seen.putIfAbsent(line.membership().kpj(), line);
            if (earlier != null) {
                mistakes.add("line " + line.line() + ", column kpj: stands already in line " + earlier.line());
            }
        }
    }

    private List<DemoMember> members() {
        var byIdentity = new LinkedHashMap<Identity, List<MemberLine>>();
        lines.forEach(line -> byIdentity
                .computeIfAbsent(line.person().identity(), identity -> new ArrayList<>())
                .add(line));
        if (mistakes.isEmpty()) {
            byIdentity.values().forEach(this::checkPerson);
        }
        return byIdentity.values().stream().map(DemoMember::new).toList();
    }

    private void checkPerson(List<MemberLine> ofOne) {
        var first = ofOne.get(0);
        for (var line : ofOne) {
            if (!line.withoutMemberships().equals(first.withoutMemberships())) {
                mistakes.add(
                        "line " + line.line() + ": tells something else about the person than line " + first.line());
            }
        }
    }

    private void refuseMistakes() {
        if (!mistakes.isEmpty()) {
            throw new CannotStartException(
                    "The member file " + name + " has mistakes:\n" + mistakes.text(),
                    "Mend these lines and start again. The columns are: " + CsvLines.MEMBER_COLUMNS
                            + ",accountName; there may be passportNumber and resignationDate");
        }
    }
}
