package id.jht.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import id.jht.benefit.Statement.TaxRegime;
import id.jht.policy.AsOf;
import id.jht.policy.Settings;
import id.jht.testing.RoomDatabase;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rules change by new rows; what was known before stays as it was. */
class MoneyRuleBookTest {

    private static final Instant BEFORE = Instant.parse("2026-11-24T02:00:00Z");
    private static final Instant AFTER = BEFORE.plusSeconds(60);
    private static final LocalDate DAY = LocalDate.of(2030, 6, 1);

    private final JdbcClient jdbc = RoomDatabase.jdbc();
    private final MoneyRuleBook book = new MoneyRuleBook(new Settings(jdbc), new RateTable(jdbc), new TaxTable(jdbc));

    @Test
    void aYearWithoutARateOfItsOwnGrowsAtTheProvisionalRate() {
        var rates = book.at(new AsOf(DAY, BEFORE)).rates();

        assertThat(rates.percentOf(2016)).isEqualByComparingTo("7.19");
        assertThat(rates.isProvisional(2016)).isFalse();
        assertThat(rates.percentOf(2026)).isEqualByComparingTo("5.7");
        assertThat(rates.isProvisional(2026)).isTrue();
    }

    @Test
    void aRateEnteredLaterIsNotKnownToAnOlderClaim() {
        RoomDatabase.transactions().executeWithoutResult(transaction -> {
            enter("insert into development_rate (year, rate, provisional, source, known_from)"
                    + " values (2029, 6.25, false, 'uji', '2026-11-24T02:00:30Z')");
            assertThat(percentOf2029(BEFORE)).isEqualByComparingTo("5.7");
            assertThat(percentOf2029(AFTER)).isEqualByComparingTo("6.25");
            transaction.setRollbackOnly();
        });
    }

    @Test
    void aRetiredBracketGoesOnForClaimsThatKnewIt() {
        RoomDatabase.transactions().executeWithoutResult(transaction -> {
            enter("update tax_bracket set known_until = '2026-11-24T02:00:30Z', retired_by = 'uji'"
                    + " where regime = 'PPH_26'");
            enter("insert into tax_bracket (regime, valid_from, above, percent, source, known_from)"
                    + " values ('PPH_26', '2009-01-01', 0, 10, 'uji', '2026-11-24T02:00:30Z')");
            assertThat(nonResidentPercent(BEFORE)).isEqualByComparingTo("20");
            assertThat(nonResidentPercent(AFTER)).isEqualByComparingTo("10");
            transaction.setRollbackOnly();
        });
    }

    @Test
    void aNewLawReplacesEveryBracketOfTheOldOneFromItsDay() {
        assertThat(Laws.on("2021-12-31").scale(TaxRegime.ARTICLE_17).brackets()).hasSize(4);
        assertThat(Laws.on("2022-01-01").scale(TaxRegime.ARTICLE_17).brackets()).hasSize(5);
    }

    private void enter(String sql) {
        jdbc.sql(sql).update();
    }

    private BigDecimal percentOf2029(Instant known) {
        return book.at(new AsOf(DAY, known)).rates().percentOf(2029);
    }

    private BigDecimal nonResidentPercent(Instant known) {
        return book.at(new AsOf(DAY, known))
                .law()
                .scale(TaxRegime.PPH_26)
                .brackets()
                .get(0)
                .percent();
    }
}
