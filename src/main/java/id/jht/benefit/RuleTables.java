package id.jht.benefit;

import id.jht.benefit.Statement.TaxRegime;
import id.jht.policy.RuleTable;
import id.jht.policy.RuleTable.Column;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tables of this room that an administrator changes by file. */
@Configuration(proxyBeanMethods = false)
class RuleTables {

    private static final Predicate<String> YEAR =
            Pattern.compile("(19|2[0-9])[0-9]{2}").asMatchPredicate();
    private static final Predicate<String> PERCENT =
            Pattern.compile("[0-9]{1,2}(\\.[0-9]{1,3})?|100(\\.0{1,3})?").asMatchPredicate();
    private static final Predicate<String> RUPIAH =
            Pattern.compile("0|[1-9][0-9]{0,14}").asMatchPredicate();
    private static final Predicate<String> FLAG = List.of("true", "false")::contains;
    private static final Predicate<String> TEXT = Predicate.not(String::isBlank);

    @Bean
    RuleTable developmentRates() {
        return new RuleTable(
                "development_rate",
                List.of(
                        new Column("year", "integer", true, YEAR, "policy.expects.year"),
                        new Column("rate", "numeric", false, PERCENT, "policy.expects.percent"),
                        new Column("provisional", "boolean", false, FLAG, "policy.expects.flag"),
                        source()));
    }

    @Bean
    RuleTable taxBrackets() {
        return new RuleTable(
                "tax_bracket",
                List.of(
                        new Column("regime", "text", true, RuleTables::isRegime, "policy.expects.regime"),
                        new Column("valid_from", "date", true, RuleTables::isDate, "policy.expects.date"),
                        new Column("above", "bigint", true, RUPIAH, "policy.expects.rupiah"),
                        new Column("percent", "numeric", false, PERCENT, "policy.expects.percent"),
                        source()));
    }

    private static Column source() {
        return new Column("source", "text", false, TEXT, "policy.expects.text");
    }

    private static boolean isRegime(String cell) {
        return Arrays.stream(TaxRegime.values())
                .anyMatch(regime -> regime.name().equals(cell));
    }

    private static boolean isDate(String cell) {
        try {
            return LocalDate.parse(cell).toString().equals(cell);
        } catch (DateTimeException unreadable) {
            return false;
        }
    }
}
