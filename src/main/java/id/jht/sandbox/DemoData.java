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
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

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
    private final TransactionTemplate transactions;

    DemoData(
            SandboxSettings settings,
            Members members,
            MemberImport load,
            People people,
            BankAccounts accounts,
            PlatformTransactionManager transactions) {
        this.settings = settings;
        this.members = members;
        this.load = load;
        this.people = people;
        this.accounts = accounts;
        this.transactions = new TransactionTemplate(transactions);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        load("members.csv", MemberFile.demo());
        payments();
        settings.memberFile().ifPresent(path -> load(path.toString(), MemberFile.at(path)));
    }

    /** A file is a transaction of its own: the import's tables end with it. */
    private void load(String name, List<DemoMember> demo) {
        transactions.executeWithoutResult(transaction -> loadChanged(name, demo));
    }

    private void loadChanged(String name, List<DemoMember> demo) {
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
}
