package id.jht.membership.load;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Lines of a file that a query has found wrong: the first of them, and how many there are. */
record Found(List<long[]> first, long count) {

    private static final int SHOWN = 50;

    /** @param query gives {@code line}, and {@code first}, the line that it contradicts */
    static Found in(JdbcTemplate jdbc, String query) {
        var lines = new ArrayList<long[]>();
        var count = new long[1];
        jdbc.query(
                "select line, first, count(*) over () as found from (" + query + ") as wrong order by line limit "
                        + SHOWN,
                row -> {
                    lines.add(new long[] {row.getLong("line"), row.getLong("first")});
                    count[0] = row.getLong("found");
                });
        return new Found(lines, count[0]);
    }

    /** @param words with the line that is contradicted as {@code %2$s} */
    void tell(Mistakes mistakes, String words) {
        var separator = words.startsWith("column") ? ", " : ": ";
        first.forEach(lines -> mistakes.add(("line %1$s" + separator + words).formatted(lines[0], lines[1])));
        mistakes.addUntold(count - first.size());
    }
}
