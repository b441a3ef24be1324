package id.jht.benefit;

import id.jht.benefit.Statement.TaxRegime;
import id.jht.benefit.TaxScale.Bracket;
import id.jht.policy.AsOf;
import id.jht.shared.Rupiah;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tax brackets, table {@code tax_bracket}. */
@Component
class TaxTable {

    private final JdbcClient jdbc;

    TaxTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of each regime, the brackets that share the latest first day up to the given one. */
    Map<TaxRegime, TaxScale> at(AsOf at) {
        var brackets = new EnumMap<TaxRegime, List<Bracket>>(TaxRegime.class);
        jdbc.sql("""
                        select regime, above, percent from (
                            select *, max(valid_from) over (partition by regime) as in_force from tax_bracket
                            where valid_from <= :day and known_from <= :known
                              and (known_until is null or known_until > :known)) as law
                        where valid_from = in_force order by regime, above
                        """)
                .param("day", at.day())
                .param("known", at.known().atOffset(ZoneOffset.UTC))
                .query(row -> {
                    brackets.computeIfAbsent(TaxRegime.valueOf(row.getString("regime")), regime -> new ArrayList<>())
                            .add(new Bracket(Rupiah.of(row.getLong("above")), row.getBigDecimal("percent")));
                });
        var scales = new EnumMap<TaxRegime, TaxScale>(TaxRegime.class);
        brackets.forEach((regime, steps) -> scales.put(regime, new TaxScale(List.copyOf(steps))));
        return Map.copyOf(scales);
    }
}
