package id.jht.benefit;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The development rates, table {@code development_rate}. */
@Component
class RateTable {

    private final JdbcClient jdbc;

    RateTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param provisionalRate percent of a year for which no rate was known at the moment */
    Rates knownAt(Instant moment, BigDecimal provisionalRate) {
        var years = new HashMap<Integer, YearRate>();
        jdbc.sql("""
                        select year, rate, provisional from development_rate
                        where known_from <= :known and (known_until is null or known_until > :known)
                        """).param("known", moment.atOffset(ZoneOffset.UTC)).query(row -> {
            years.put(row.getInt("year"), new YearRate(row.getBigDecimal("rate"), row.getBoolean("provisional")));
        });
        return new KnownRates(Map.copyOf(years), new YearRate(provisionalRate, true));
    }

    private record YearRate(BigDecimal percent, boolean provisional) {}

    private record KnownRates(Map<Integer, YearRate> years, YearRate otherwise) implements Rates {

        @Override
        public BigDecimal percentOf(int year) {
            return years.getOrDefault(year, otherwise).percent();
        }

        @Override
        public boolean isProvisional(int year) {
            return years.getOrDefault(year, otherwise).provisional();
        }
    }
}
