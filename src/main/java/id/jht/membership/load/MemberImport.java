package id.jht.membership.load;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings members, memberships and contributions up to date from lines, all or nothing: a million lines are copied, checked and
 * compared as sets, and only rows that differ are written. The same lines again change nothing.
 */
@Component
public class MemberImport {

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;

    public MemberImport(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(transactions);
    }

    /**
     * @param name of the file, for its mistakes
     * @param members tells the lines one after the other, and what is wrong in them
     * @throws MalformedFileException with every mistake; then nothing is changed
     */
    public ImportReport load(String name, Lines<MemberLine> members) {
        return load(name, members, (mistakes, each) -> {}, false);
    }

    /** @param dryRun whether to tell only what would change */
    ImportReport load(String name, Lines<MemberLine> members, Lines<ContributionLine> contributions, boolean dryRun) {
        var report = transactions.execute(transaction -> stage(name, members, contributions, dryRun));
        return Objects.requireNonNull(report);
    }

    private ImportReport stage(
            String name, Lines<MemberLine> members, Lines<ContributionLine> contributions, boolean dryRun) {
        var mistakes = new Mistakes();
        var staged = new StagedMembers(jdbc);
        var ledger = new StagedLedger(jdbc);
        staged.create();
        ledger.create();
        var oddNiks = new AtomicLong();
        var lines = copy(StagedMembers.TABLE, members, mistakes, line -> {
            oddNiks.addAndGet(line.nikBearsBirth() ? 0 : 1);
            return StagedColumn.valuesOf(line);
        });
        copy(StagedLedger.TABLE, contributions, mistakes, MemberImport::valuesOf);
        refuse(name, mistakes);
        staged.arrange();
        staged.check(mistakes);
        ledger.check(mistakes);
        refuse(name, mistakes);
        staged.keepOwnContacts();
        var report = compare(staged, ledger, lines, oddNiks.get());
        if (!dryRun) {
            staged.apply();
            ledger.apply();
        }
        return report;
    }

    private static ImportReport compare(StagedMembers staged, StagedLedger ledger, long lines, long oddNiks) {
        return new ImportReport(
                lines,
                oddNiks,
                staged.compareMembers(),
                staged.compareMemberships(),
                staged.closed(),
                ledger.compare(),
                staged.elsewhere());
    }

    private static void refuse(String name, Mistakes mistakes) {
        if (!mistakes.isEmpty()) {
            throw new MalformedFileException(name, mistakes);
        }
    }

    private static List<@Nullable Object> valuesOf(ContributionLine line) {
        return List.of(
                line.line(),
                line.kpj().value(),
                line.month().atDay(1),
                line.amount().amount());
    }

    /** Copies lines as long as none is wrong, and reads all of them. */
    private <T> long copy(
            String target, Lines<T> lines, Mistakes mistakes, Function<T, List<@Nullable Object>> values) {
        var count = new AtomicLong();
        jdbc.execute((ConnectionCallback<@Nullable Void>) connection -> {
            try (var copy = new Copy(connection, target)) {
                lines.tell(mistakes, line -> {
                    count.incrementAndGet();
                    if (mistakes.isEmpty()) {
                        add(copy, values.apply(line));
                    }
                });
            } catch (IOException failed) {
                throw new SQLException("the lines could not be copied", failed);
            }
            return null;
        });
        return count.get();
    }

    private static void add(Copy copy, List<@Nullable Object> values) {
        try {
            copy.add(values);
        } catch (IOException failed) {
            throw new DataAccessResourceFailureException("a line could not be copied", failed);
        }
    }

    /** Lines that are told one after the other, so that no file need fit into memory. */
    @FunctionalInterface
    public interface Lines<T> {

        void tell(Mistakes mistakes, Consumer<T> each);
    }
}
