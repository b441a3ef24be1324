package id.jht.benefit;

import java.math.BigDecimal;
import java.util.HashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The development rates, table {@code development_rate}. */
@Component
class RateTable {

    private final JdbcClient jdbc;
    private final BenefitSettings settings;

    RateTable(JdbcClient jdbc, BenefitSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    Rates current() {
        var rates = new HashMap<Integer, BigDecimal>();
        jdbc.sql("select year, rate from development_rate").query(row -> {
            rates.put(row.getInt("year"), row.getBigDecimal("rate"));
        });
        return year -> rates.getOrDefault(year, settings.provisionalRate());
    }
}
