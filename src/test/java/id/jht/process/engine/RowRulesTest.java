package id.jht.process.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.junit.jupiter.api.Test;

/** Small tables with one fault each, and good ones that must not be accused. */
class RowRulesTest {

    private static final String WORD = "string";
    private static final String NUMBER = "long";

    @Test
    void aRowBelowOneThatMatchesAllItsCasesNeverDecides() {
        var table = table("FIRST", List.of("net:" + NUMBER), "<= 100 | \"A\"", "<= 50 | \"B\"", " | \"C\"");

        assertThat(faultsOf(table))
                .containsExactly(
                        "t.dmn: baris 2: tidak pernah menentukan, karena sudah tercakup oleh baris 1 di atasnya;"
                                + " pindahkan ke atas, ubah atau hapus.");
    }

    @Test
    void twoRowsTogetherSwallowAThird() {
        var table = table(
                "FIRST",
                List.of("net:" + NUMBER, "route:" + WORD),
                "<= 100 |  | \"A\"",
                "> 100 | \"FULL\" | \"B\"",
                "> 50 | \"FULL\" | \"C\"",
                "> 50 | \"FAST\" | \"D\"");

        assertThat(faultsOf(table))
                .singleElement()
                .asString()
                .contains("baris 3")
                .contains("baris 1 dan baris 2");
    }

    @Test
    void rowsThatMeetAtABoundaryLeaveNoGapAndNoOverlap() {
        assertThat(faultsOf(table("UNIQUE", List.of("age:" + NUMBER), "< 56 | \"A\"", ">= 56 | \"B\"")))
                .isEmpty();
        assertThat(faultsOf(table("UNIQUE", List.of("age:" + NUMBER), "<= 56 | \"A\"", ">= 56 | \"B\"")))
                .containsExactly(
                        "t.dmn: baris 1 dan baris 2: dapat cocok sekaligus, padahal tabel ini (Unique) hanya boleh"
                                + " punya satu baris yang cocok; persempit salah satunya.");
    }

    @Test
    void aSingleDayOnWhichTwoRowsMatchIsFound() {
        var until = "[date(\"2021-01-01\")..date(\"2025-04-30\")] | \"A\"";

        assertThat(faultsOf(table("UNIQUE", List.of("date(filedOn):"), until, "> date(\"2025-04-30\") | \"B\"")))
                .isEmpty();
        assertThat(faultsOf(table("UNIQUE", List.of("date(filedOn):"), until, ">= date(\"2025-04-30\") | \"B\"")))
                .singleElement()
                .asString()
                .contains("baris 1 dan baris 2");
    }

    @Test
    void betweenTwoNeighbouringNumbersThereIsRoom() {
        assertThat(faultsOf(table("FIRST", List.of("net:double"), "<= 1 | \"A\"", ">= 1.5 | \"B\"", " | \"C\"")))
                .isEmpty();
    }

    @Test
    void aRowThatContradictsItselfNeverMatches() {
        var upsideDown = table("FIRST", List.of("net:" + NUMBER), "[100..50] | \"A\"", " | \"B\"");
        var twoColumns =
                table("FIRST", List.of("net:" + NUMBER, "net:" + NUMBER), "< 10 | > 20 | \"A\"", " |  | \"B\"");

        for (var table : List.of(upsideDown, twoColumns)) {
            assertThat(faultsOf(table))
                    .containsExactly("t.dmn: baris 1: tidak pernah cocok, karena isi selnya saling bertentangan;"
                            + " perbaiki atau hapus baris ini.");
        }
    }

    @Test
    void aRowThatAddsNothingToACollectionIsNamedOnce() {
        var twice = table("COLLECT", List.of("cause:" + WORD), "\"DEATH\" | \"A\"", "\"DEATH\" | \"A\"");
        var within = table("COLLECT", List.of("cause:" + WORD), "\"DEATH\" | \"A\"", "not(\"AGE\") | \"A\"");
        var other = table("COLLECT", List.of("cause:" + WORD), "\"DEATH\" | \"A\"", "\"DEATH\" | \"B\"");

        assertThat(faultsOf(twice))
                .containsExactly(
                        "t.dmn: baris 2: tidak menambah apa pun, karena baris 1 memberi hasil yang sama untuk semua"
                                + " kasusnya; ubah atau hapus baris ini.");
        assertThat(faultsOf(within)).singleElement().asString().contains("baris 1: tidak menambah apa pun");
        assertThat(faultsOf(other)).isEmpty();
    }

    @Test
    void theLastRowForAllTheRestIsNoFault() {
        assertThat(faultsOf(table(
                        "FIRST",
                        List.of("cause:" + WORD, "active:boolean"),
                        "\"DEATH\" | true | \"A\"",
                        "not(\"DEATH\") |  | \"B\"",
                        " |  | \"C\"")))
                .isEmpty();
    }

    @Test
    void aRowBelowTheRowForAllTheRestIsOne() {
        assertThat(faultsOf(table("FIRST", List.of("cause:" + WORD), " | \"A\"", "\"DEATH\" | \"B\"")))
                .singleElement()
                .asString()
                .contains("baris 2");
    }

    @Test
    void aCellThatSpeaksOfAnotherFactIsGivenTheBenefitOfTheDoubt() {
        assertThat(faultsOf(table("FIRST", List.of("net:" + NUMBER), "> limit | \"A\"", "> limit | \"B\"", " | \"C\"")))
                .isEmpty();
    }

    @Test
    void aTangledTableIsDoneInTime() {
        var rows = java.util.stream.IntStream.range(0, 60)
                .mapToObj(n -> "> " + n + " | < " + (200 - n) + " | not(\"W" + n + "\") | \"A" + n + "\"")
                .toArray(String[]::new);

        assertThat(faultsOf(table("FIRST", List.of("a:" + NUMBER, "b:" + NUMBER, "c:" + WORD), rows)))
                .isNotNull();
    }

    private static List<String> faultsOf(String table) {
        var faults = new Faults();
        Dmn.readModelFromStream(new ByteArrayInputStream(table.getBytes(UTF_8)))
                .getModelElementsByType(DecisionTable.class)
                .forEach(found -> RowRules.check("t.dmn", found, faults));
        return faults.sentences();
    }

    /**
     * @param columns fact and type of each column
     * @param rows cells and answer, with bars between
     */
    private static String table(String hitPolicy, List<String> columns, String... rows) {
        var inputs = columns.stream()
                .map(column -> column.split(":", -1))
                .map(column -> "<input id=\"i" + Math.abs(System.identityHashCode(column))
                        + "\"><inputExpression id=\"e" + Math.abs(System.identityHashCode(column)) + "\""
                        + (column[1].isEmpty() ? "" : " typeRef=\"" + column[1] + "\"") + "><text>" + column[0]
                        + "</text></inputExpression></input>")
                .collect(Collectors.joining());
        var rules = new StringBuilder();
        for (var row = 0; row < rows.length; row++) {
            var cells = rows[row].split("\\|", -1);
            rules.append("<rule id=\"r").append(row).append("\">");
            for (var cell = 0; cell < cells.length; cell++) {
                var kind = cell < cells.length - 1 ? "inputEntry" : "outputEntry";
                rules.append("<%s id=\"c%d_%d\"><text><![CDATA[%s]]></text></%s>"
                        .formatted(kind, row, cell, cells[cell].strip(), kind));
            }
            rules.append("</rule>");
        }
        return """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="t" namespace="n">
                  <decision id="t" name="t"><decisionTable id="dt" hitPolicy="%s">%s<output id="o" name="answer"/>%s</decisionTable></decision>
                </definitions>
                """.formatted(hitPolicy, inputs, rules);
    }
}
