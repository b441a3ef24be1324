package id.jht.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jht.testing.RoomDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

class RoundTripTest {

    private final RoundTrip trip = new RoundTrip(new JdbcTemplate(RoomDatabase.dataSource()));

    @Test
    void eachQuestionGetsItsOwnAnswer() {
        var words = trip.list(
                "select word from (values ('a'), ('b')) words (word) where word <> ?",
                (row, index) -> index + row.getString("word"),
                "z");
        var none = trip.first("select 1 where ? = 2", (row, index) -> row.getInt(1), 1);
        var first = trip.first("select number from generate_series(?, 9) number", (row, index) -> row.getInt(1), 7);
        trip.make();

        assertThat(words.get()).containsExactly("0a", "1b");
        assertThat(none.get()).isEmpty();
        assertThat(first.get()).hasValue(7);
    }

    @Test
    void nobodyReadsAnAnswerBeforeTheTrip() {
        var early = trip.list("select 1", (row, index) -> row.getInt(1));

        assertThatThrownBy(early::get).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void oneWrongQuestionFailsTheTrip() {
        trip.list("select 1", (row, index) -> row.getInt(1));
        trip.list("select 1 / 0", (row, index) -> row.getInt(1));

        assertThatThrownBy(trip::make).isInstanceOf(DataAccessException.class);
    }
}
