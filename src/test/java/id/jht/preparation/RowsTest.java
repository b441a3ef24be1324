package id.jht.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rows of which a member adds another or takes one away. */
class RowsTest {

    @Test
    void rowsCloseUpWhenOneIsLeftEmptyOrTakenAway() {
        var sent = Map.of("kpj2", "A", "kpj3", " ", "kpj4", "B", "kpj5", "C");

        assertThat(Rows.CARDS.closedUp(sent, 0))
                .containsEntry("kpj2", "A")
                .containsEntry("kpj3", "B")
                .containsEntry("kpj4", "C")
                .containsEntry("kpj5", "");
        assertThat(Rows.CARDS.closedUp(sent, 2)).containsEntry("kpj2", "B").containsEntry("kpj3", "C");
    }

    @Test
    void aRowOfSeveralFieldsMovesAsAWhole() {
        var sent = Map.of("heirs2.name", "Ani", "heirs2.share", "50", "heirs3.nik", "1");

        assertThat(Rows.HEIRS.closedUp(sent, 0))
                .containsEntry("heirs1.name", "Ani")
                .containsEntry("heirs1.share", "50")
                .containsEntry("heirs1.nik", "")
                .containsEntry("heirs2.nik", "1")
                .containsEntry("heirs3.nik", "");
    }

    @Test
    void anEmptyRowIsOfferedWhenItIsAskedFor() {
        var answers = Answers.of(Map.of("kpj2", "A"));

        assertThat(Rows.CARDS.numbers(answers, 0)).containsExactly(2);
        assertThat(Rows.CARDS.numbers(answers, 1)).containsExactly(2, 3);
    }
}
