package id.jht.benefit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.jht.benefit.Statement.TaxRegime;
import id.jht.benefit.Statement.YearLine;
import id.jht.claim.ClaimNumber;
import id.jht.shared.RoundTrip;
import id.jht.shared.Rupiah;
import id.jht.shared.TransactionMemory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code statement}. */
@Component
class StatementTable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<LineJson>> LINES = new TypeReference<>() {};
    private static final TypeReference<List<LedgerJson>> LEDGERS = new TypeReference<>() {};

    private static final String COLUMNS =
            "version, payment_date, lines, accumulated_balance, gross, tax, tax_regime, rounding, net, tax_basis, frozen";
    private static final String LATEST =
            "select " + COLUMNS + " from statement where claim_number = ? order by version desc limit 1";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionMemory<ClaimNumber, Optional<Statement>> read = new TransactionMemory<>();

    StatementTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Amounts as plain numbers, so that the column can be read without this class. */
    private record LineJson(int year, long opening, long contributions, long development, long closing) {

        static LineJson of(YearLine line) {
            return new LineJson(
                    line.year(),
                    line.openingBalance().amount(),
                    line.contributions().amount(),
                    line.development().amount(),
                    line.closingBalance().amount());
        }

        YearLine line() {
            return new YearLine(
                    year, Rupiah.of(opening), Rupiah.of(contributions), Rupiah.of(development), Rupiah.of(closing));
        }
    }

    void add(ClaimNumber number, Statement statement, List<KpjLedger> ledgers) {
        jdbc.sql("""
                        insert into statement (claim_number, version, payment_date, lines, accumulated_balance, gross,
                            tax, tax_regime, rounding, net, tax_basis, ledgers, created_at)
                        values (?, ?, ?, cast(? as jsonb), ?, ?, ?, ?, ?, ?, cast(? as jsonb), cast(? as jsonb), ?)
                        """)
                .params(
                        number.value(),
                        statement.version(),
                        statement.paymentDate(),
                        json(statement.lines().stream().map(LineJson::of).toList()),
                        statement.accumulatedBalance().amount(),
                        statement.gross().amount(),
                        statement.tax().amount(),
                        statement.taxRegime().name(),
                        statement.rounding().amount(),
                        statement.net().amount(),
                        TaxBasisJson.write(statement.taxBasis()).toString(),
                        json(ledgers.stream().map(LedgerJson::of).toList()),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        read.remember(number, Optional.of(statement));
    }

    /** Of the latest version. */
    void freeze(ClaimNumber number, int version) {
        read.forget(number);
        var frozen = jdbc.sql("update statement set frozen = true where claim_number = ? and version = ? and not frozen"
                        + " returning " + COLUMNS)
                .params(number.value(), version)
                .query((row, index) -> statement(row))
                .optional();
        frozen.ifPresent(latest -> read.remember(number, frozen));
    }

    Optional<Statement> latest(ClaimNumber number) {
        return read.recall(number, this::read);
    }

    private Optional<Statement> read(ClaimNumber number) {
        return jdbc.sql(LATEST)
                .param(number.value())
                .query((row, index) -> statement(row))
                .optional();
    }

    Supplier<Optional<Statement>> latest(ClaimNumber number, RoundTrip trip) {
        return trip.first(LATEST, (row, index) -> statement(row), number.value());
    }

    /** The ledgers behind the latest statement. */
    Optional<List<KpjLedger>> ledgers(ClaimNumber number) {
        return jdbc.sql("select ledgers from statement where claim_number = ? order by version desc limit 1")
                .param(number.value())
                .query((row, index) -> list(row.getString("ledgers"), LEDGERS).stream()
                        .map(LedgerJson::ledger)
                        .toList())
                .optional();
    }

    private static Statement statement(ResultSet row) throws SQLException {
        return new Statement(
                row.getInt("version"),
                row.getObject("payment_date", LocalDate.class),
                list(row.getString("lines"), LINES).stream().map(LineJson::line).toList(),
                Rupiah.of(row.getLong("accumulated_balance")),
                Rupiah.of(row.getLong("gross")),
                Rupiah.of(row.getLong("tax")),
                TaxRegime.valueOf(row.getString("tax_regime")),
                new Rounding(row.getLong("rounding")),
                Rupiah.of(row.getLong("net")),
                TaxBasisJson.read(tree(row.getString("tax_basis"))),
                row.getBoolean("frozen"));
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static <T> List<T> list(String json, TypeReference<List<T>> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
