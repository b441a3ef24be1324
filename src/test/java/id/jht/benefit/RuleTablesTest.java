package id.jht.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import id.jht.policy.RuleTable;
import id.jht.testing.RoomDatabase;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RuleTablesTest {

    static List<RuleTable> tables() {
        return List.of(new RuleTables().developmentRates(), new RuleTables().taxBrackets());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyDeliveredRowPassesItsOwnChecks(RuleTable table) {
        var columns = table.columns().stream().map(RuleTable.Column::name).collect(Collectors.joining(", "));
        var rows = RoomDatabase.jdbc()
                .sql("select " + columns + " from " + table.name() + " where entered_by = 'release'")
                .query()
                .listOfRows();

        assertThat(rows)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(table.columns())
                        .allMatch(column -> column.allowed().test(String.valueOf(row.get(column.name())))));
    }

    @ParameterizedTest
    @CsvSource({
        "0,year,26",
        "0,year,2026.0",
        "0,rate,-1",
        "0,rate,'5,7'",
        "0,rate,100.001",
        "0,provisional,ya",
        "0,source,' '",
        "1,regime,article_17",
        "1,valid_from,2026-02-30",
        "1,valid_from,1-1-2026",
        "1,above,-1",
        "1,above,50.000.000",
        "1,percent,101"
    })
    void aWrongCellIsNotAllowed(int table, String column, String cell) {
        assertThat(tables().get(table).columns())
                .filteredOn(candidate -> candidate.name().equals(column))
                .singleElement()
                .matches(candidate -> !candidate.allowed().test(cell));
    }
}
