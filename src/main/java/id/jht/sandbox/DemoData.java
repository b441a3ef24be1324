package id.jht.sandbox;

import id.jht.membership.EarlierPayment;
import id.jht.membership.Members;
import id.jht.membership.load.MalformedFileException;
import id.jht.membership.load.MemberImport;
import id.jht.shared.Nik;
import id.jht.shared.Rupiah;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Loads the demo members and those of {@code --jht.sandbox.members} before the application is ready. Who has not changed
 * in the file is left alone, so that what happened to them in the sandbox stays.
 */
@Component
@Profile("sandbox")
class DemoData implements ApplicationRunner {

    private final SandboxSettings settings;
    private final Members members;
    private final MemberImport load;
    private final People people;
    private final BankAccounts accounts;

    DemoData(SandboxSettings settings, Members members, MemberImport load, People people, BankAccounts accounts) {
        this.settings = settings;
        this.members = members;
        this.load = load;
        this.people = people;
        this.accounts = accounts;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        load("members.csv", MemberFile.read("members.csv", resource("members.csv")));
        payments();
        settings.memberFile().ifPresent(path -> load(path.toString(), MemberFile.read(path.toString(), file(path))));
    }

    private void load(String name, List<DemoMember> demo) {
        var changed =
                demo.stream().filter(member -> !people.isUnchanged(member)).toList();
        if (changed.isEmpty()) {
            return;
        }
        try {
            load.load(
                    name,
                    (mistakes, each) -> changed.forEach(member -> member.lines().forEach(each)));
        } catch (MalformedFileException taken) {
            throw new CannotStartException(
                    String.valueOf(taken.getMessage()),
                    "Use another KPJ in the file, or begin anew with --jht.sandbox.dir=OTHER_FOLDER.");
        }
        changed.forEach(people::save);
        changed.forEach(member -> accounts.save(member.holders()));
    }

    private void payments() {
        try (var parser = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(resource("payments.csv"))) {
            parser.forEach(this::post);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void post(CSVRecord row) {
        var payment = new EarlierPayment(
                row.get("claimNumber"),
                LocalDate.parse(row.get("paidOn")),
                Rupiah.of(Long.parseLong(row.get("gross"))),
                Rupiah.of(Long.parseLong(row.get("taxWithheld"))),
                Boolean.parseBoolean(row.get("full")));
        members.kept(Nik.of(row.get("nik"))).ifPresent(member -> members.post(member.id(), payment));
    }

    private static Reader resource(String name) {
        try {
            return new InputStreamReader(
                    new ClassPathResource("sandbox/" + name).getInputStream(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Reader file(Path path) {
        try {
            return Files.newBufferedReader(path);
        } catch (IOException missing) {
            throw new CannotStartException(
                    "The member file " + path.toAbsolutePath() + " cannot be read: " + missing,
                    "Check the path given with --jht.sandbox.members.");
        }
    }
}
