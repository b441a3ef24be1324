package id.jht.calendar;

import id.jht.policy.RuleTable;
import id.jht.policy.RuleTable.Column;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Table {@code holiday} as an administrator may change it. */
@Configuration(proxyBeanMethods = false)
class HolidayRules {

    /** The provinces, Kepmendagri. */
    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "16", "17", "18", "19", "21", "31", "32", "33", "34", "35", "36", "51", "52",
            "53", "61", "62", "63", "64", "65", "71", "72", "73", "74", "75", "76", "81", "82", "91", "92", "93", "94",
            "95", "96");

    @Bean
    RuleTable holidays() {
        return new RuleTable(
                "holiday",
                List.of(
                        Column.date("date", true),
                        new Column("region", "text", true, HolidayRules::isRegion, "policy.expects.region"),
                        new Column("kind", "text", false, Set.of("N", "C")::contains, "policy.expects.kind"),
                        Column.text("name"),
                        Column.text("source"),
                        Column.flag("provisional")));
    }

    private static boolean isRegion(String cell) {
        return cell.isEmpty() || PROVINCES.contains(cell);
    }
}
