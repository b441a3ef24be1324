package id.jht.process.access;

import id.jht.casework.OpenTask;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One row of the engine's tasks with its claim and its desk; the models give each step one desk. */
final class EngineTaskRow {

    private EngineTaskRow() {}

    static OpenTask of(ResultSet row) throws SQLException {
        return new OpenTask(
                row.getString("id_"),
                Objects.requireNonNullElse(row.getString("business_key_"), ""),
                row.getString("task_def_key_"),
                row.getString("name_"),
                Set.of(row.getString("group_id_")),
                Objects.requireNonNullElse(row.getString("tenant_id_"), ""),
                row.getString("assignee_"),
                row.getTimestamp("create_time_").toInstant(),
                instant(row.getTimestamp("due_date_")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
