package id.jht.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jht.benefit.Statement.TaxRegime;
import id.jht.benefit.Statement.YearLine;
import id.jht.claim.ClaimNumber;
import id.jht.shared.Kpj;
import id.jht.shared.Rupiah;
import id.jht.testing.RoomDatabase;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;

class StatementTableTest {

    private static final TaxBasis BASIS = new TaxBasis(List.of(
            TaxBasis.Reason.of(
                    "LUMP_SUM", TaxBasis.Scale.of(Laws.on("2026-11-23").scale(TaxRegime.LUMP_SUM_FINAL))),
            TaxBasis.Reason.of(
                    "EVERY_ARGUMENT",
                    new TaxBasis.Amount(Rupiah.of(50_000_000)),
                    new TaxBasis.Day(LocalDate.of(2026, 1, 1)),
                    new TaxBasis.Year(2026),
                    new TaxBasis.Percent(new BigDecimal("5.7")))));

    private final StatementTable table = new StatementTable(RoomDatabase.jdbc(), Clock.systemUTC());

    @Test
    void theLatestVersionIsReadAsItWasWritten() {
        var number = ClaimNumber.of("JHT-2026-70000001");

        table.add(number, statement(1), List.of());
        table.add(number, statement(2), List.of());

        assertThat(table.latest(number)).contains(statement(2));
    }

    @Test
    void aVersionIsWrittenOnce() {
        var number = ClaimNumber.of("JHT-2026-70000002");
        table.add(number, statement(1), List.of());

        assertThatThrownBy(() -> table.add(number, statement(1), List.of())).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void aFrozenStatementNeverChanges() {
        var number = ClaimNumber.of("JHT-2026-70000003");
        table.add(number, statement(1), List.of());
        table.freeze(number, 1);
        table.freeze(number, 1);

        assertThat(table.latest(number).orElseThrow().frozen()).isTrue();
        assertThatThrownBy(() -> RoomDatabase.jdbc()
                        .sql("update statement set created_at = now() where claim_number = ?")
                        .param(number.value())
                        .update())
                .hasMessageContaining("is frozen");
    }

    @Test
    void theLedgersBehindTheLatestVersionAreReadAsTheyWereWritten() {
        var number = ClaimNumber.of("JHT-2026-70000004");
        var month = new KpjLedger.Month(
                YearMonth.of(2026, 1), Rupiah.of(200_000), Rupiah.of(5), Rupiah.of(50_000), Rupiah.of(250_000));
        var year = new KpjLedger.Year(
                2026,
                Rupiah.ZERO,
                Rupiah.of(200_000),
                Rupiah.of(5),
                Rupiah.of(50_000),
                Rupiah.of(250_000),
                new BigDecimal("5.700"),
                true,
                List.of(month));
        var ledger = new KpjLedger(Kpj.of("99000000001"), List.of(year));

        assertThat(table.ledgers(number)).isEmpty();
        table.add(number, statement(1), List.of());
        table.add(number, statement(2), List.of(ledger));

        assertThat(table.ledgers(number)).contains(List.of(ledger));
    }

    private static Statement statement(int version) {
        var line =
                new YearLine(2026, Rupiah.of(100_000_000), Rupiah.ZERO, Rupiah.of(5_000_000), Rupiah.of(105_000_000));
        return new Statement(
                version,
                LocalDate.of(2026, 11, 23),
                List.of(line),
                Rupiah.of(105_000_000),
                Rupiah.of(105_000_000),
                Rupiah.of(2_750_000),
                TaxRegime.LUMP_SUM_FINAL,
                new Rounding(-31),
                Rupiah.of(102_249_969),
                BASIS,
                false);
    }
}
