package id.jht.sandbox;

import java.nio.file.Path;
import java.sql.DriverManager;

/** A program that commits one row after the other into a sandbox database until it is killed. */
final class DatabaseUser {

    private DatabaseUser() {}

    public static void main(String[] args) throws Exception {
        try (var database = new EmbeddedDatabase(new SandboxFolder(Path.of(args[0])), Path.of(args[1]));
                var connection = DriverManager.getConnection(database.getJdbcUrl(), "postgres", "");
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists promise (id int primary key)");
            for (var id = 1; ; id++) {
                statement.execute("insert into promise values (" + id + ") on conflict do nothing");
                System.out.println(id);
            }
        }
    }
}
