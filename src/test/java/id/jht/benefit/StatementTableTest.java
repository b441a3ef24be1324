package id.jht.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jht.benefit.Statement.TaxRegime;
import id.jht.benefit.Statement.YearLine;
import id.jht.claim.ClaimNumber;
import id.jht.shared.Rupiah;
import id.jht.testing.RoomDatabase;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;

class StatementTableTest {

    private final StatementTable table = new StatementTable(RoomDatabase.jdbc(), Clock.systemUTC());

    @Test
    void theLatestVersionIsReadAsItWasWritten() {
        var number = ClaimNumber.of("JHT-2026-70000001");

        table.add(number, statement(1));
        table.add(number, statement(2));

        assertThat(table.latest(number)).contains(statement(2));
    }

    @Test
    void aVersionIsWrittenOnce() {
        var number = ClaimNumber.of("JHT-2026-70000002");
        table.add(number, statement(1));

        assertThatThrownBy(() -> table.add(number, statement(1))).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void aFrozenStatementNeverChanges() {
        var number = ClaimNumber.of("JHT-2026-70000003");
        table.add(number, statement(1));
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
    void aYearWithoutARateOfItsOwnGrowsAtTheProvisionalRate() {
        var rates = new RateTable(RoomDatabase.jdbc(), new BenefitSettings(new BigDecimal("5.7"))).current();

        assertThat(rates.percentOf(2016)).isEqualByComparingTo("7.19");
        assertThat(rates.percentOf(2026)).isEqualByComparingTo("5.7");
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
                Rupiah.ZERO,
                Rupiah.of(102_250_000),
                false);
    }
}
