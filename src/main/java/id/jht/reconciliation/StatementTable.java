package id.jht.reconciliation;

import id.jht.disbursement.BankBooks;
import id.jht.reconciliation.AccountStatement.Line;
import id.jht.shared.Rupiah;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tables {@code account_statement} and {@code account_statement_line}. */
@Component("accountStatementTable")
class StatementTable implements BankBooks {

    private final JdbcClient jdbc;

    StatementTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty when the statement was imported before. */
    Optional<Long> add(AccountStatement statement, String fileName, Instant now, String actor) {
        var id = jdbc.sql("""
                        insert into account_statement (key, file_name, account, from_day, to_day, imported_at, imported_by)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict (key) do nothing returning id
                        """)
                .params(
                        statement.key(),
                        fileName,
                        statement.account(),
                        statement.from(),
                        statement.to(),
                        now.atOffset(ZoneOffset.UTC),
                        actor)
                .query(Long.class)
                .optional();
        id.ifPresent(known -> statement.lines().forEach(line -> add(known, line)));
        return id;
    }

    private void add(long statement, Line line) {
        jdbc.sql("insert into account_statement_line values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        statement,
                        line.number(),
                        line.bookedOn(),
                        line.debit(),
                        line.amount().amount(),
                        line.kind(),
                        line.payout(),
                        line.bankReference(),
                        line.text())
                .update();
    }

    @Override
    public Optional<Booking> bookingOf(String partnerReferenceNo, Rupiah amount) {
        return jdbc.sql("""
                        select bank_reference, imported_by from account_statement_line booked
                        join account_statement on id = statement_id
                        where payout = :reference and debit and amount = :amount and not exists (
                            select from account_statement_line back where back.payout = :reference and not back.debit)
                        limit 1
                        """)
                .param("reference", partnerReferenceNo)
                .param("amount", amount.amount())
                .query((row, index) -> new Booking(row.getString("bank_reference"), row.getString("imported_by")))
                .optional();
    }

    int debitsOf(String payout) {
        return jdbc.sql("select count(*) from account_statement_line where payout = ? and debit")
                .param(payout)
                .query(Integer.class)
                .single();
    }

    List<Imported> latest() {
        return jdbc.sql("""
                        select s.*, (select count(*) from account_statement_line l where l.statement_id = s.id) as lines
                        from account_statement s order by imported_at desc, id desc limit 30
                        """).query(StatementTable::imported).list();
    }

    private static Imported imported(ResultSet row, int index) throws SQLException {
        return new Imported(
                row.getString("file_name"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getInt("lines"),
                row.getObject("imported_at", OffsetDateTime.class).toInstant(),
                row.getString("imported_by"));
    }
}
