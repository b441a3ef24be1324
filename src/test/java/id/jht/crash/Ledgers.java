package id.jht.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A database of the crash test, read from outside. It outlives the application that is killed. */
record Ledgers(Path sandbox) {

    Connection connect() throws SQLException {
        try {
            var port = Files.readString(sandbox.resolve("postgres.port")).strip();
            return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", "");
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    long count(String sql) {
        return Long.parseLong(strings(sql).get(0));
    }

    /** The first column of every row. */
    List<String> strings(String sql) {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
