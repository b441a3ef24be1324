package id.jht.shared;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.PreparedStatementCallback;
import org.springframework.jdbc.core.RowMapper;

/**
 * Several questions that travel to the database together: a page that shows a little of every room waits for one answer, not
 * for one from each. Each room puts its own question; answers are there when the trip has been made.
 */
public final class RoundTrip {

    private final JdbcOperations jdbc;
    private final List<Question<?>> questions = new ArrayList<>();

    public RoundTrip(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** @param sql one query, which ends without a semicolon */
    public <T> Supplier<List<T>> list(String sql, RowMapper<T> row, Object... parameters) {
        var question = new Question<>(sql, row, List.of(parameters));
        questions.add(question);
        return question::answer;
    }

    /** The first row. */
    public <T> Supplier<Optional<T>> first(String sql, RowMapper<T> row, Object... parameters) {
        var answer = list(sql, row, parameters);
        return () -> answer.get().stream().findFirst();
    }

    public void make() {
        var all = questions.stream().map(Question::sql).collect(Collectors.joining(";\n"));
        jdbc.execute(all, (PreparedStatementCallback<Void>) this::ask);
    }

    private @Nullable Void ask(PreparedStatement statement) throws SQLException {
        var place = 1;
        for (var question : questions) {
            for (var parameter : question.parameters) {
                statement.setObject(place++, parameter);
            }
        }
        statement.execute();
        for (var question : questions) {
            try (var rows = statement.getResultSet()) {
                question.read(rows);
            }
            statement.getMoreResults();
        }
        return null;
    }

    private static final class Question<T> {

        private final String sql;
        private final RowMapper<T> row;
        private final List<Object> parameters;
        private @Nullable List<T> answer;

        private Question(String sql, RowMapper<T> row, List<Object> parameters) {
            this.sql = sql;
            this.row = row;
            this.parameters = parameters;
        }

        private String sql() {
            return sql;
        }

        private void read(ResultSet rows) throws SQLException {
            var read = new ArrayList<T>();
            while (rows.next()) {
                read.add(row.mapRow(rows, read.size()));
            }
            answer = read;
        }

        private List<T> answer() {
            if (answer == null) {
                throw new IllegalStateException("the trip has not been made");
            }
            return answer;
        }
    }
}
