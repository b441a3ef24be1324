package id.jht.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The branch offices, table {@code branch}; few and nearly constant, so read once and kept. */
@Component
public class Branches {

    private final JdbcClient jdbc;
    private volatile @Nullable List<Branch> known;

    public Branches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Branch> all() {
        var branches = known;
        return branches == null ? reload() : branches;
    }

    public Optional<Branch> find(String code) {
        return all().stream().filter(branch -> branch.code().equals(code)).findFirst();
    }

    /** The office of a code that is known to exist. */
    public Branch get(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("unknown branch " + code));
    }

    /** Reads the table again after it was changed. */
    public List<Branch> reload() {
        var branches = List.copyOf(jdbc.sql("select * from branch order by name")
                .query((row, number) -> branch(row))
                .list());
        known = branches;
        return branches;
    }

    private static Branch branch(ResultSet row) throws SQLException {
        return new Branch(
                row.getString("code"),
                row.getString("name"),
                ZoneId.of(row.getString("zone")),
                row.getObject("opens", LocalTime.class),
                row.getObject("closes", LocalTime.class),
                row.getInt("interview_minutes"),
                row.getInt("interview_capacity"),
                row.getString("province"));
    }
}
