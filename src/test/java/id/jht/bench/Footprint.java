package id.jht.bench;

import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What one claim leaves in a database.
 *
 * @param commits durable ones
 * @param rows by table, with its schema where that is not {@code public}
 */
record Footprint(double commits, Map<String, Rows> rows) {

    /** Written rows: of one claim, or of all time. */
    record Rows(double inserts, double updates, double deletes) {

        private static final Rows NONE = new Rows(0, 0, 0);

        boolean any() {
            return inserts > 0 || updates > 0 || deletes > 0;
        }

        private Rows since(Rows before, int claims) {
            return new Rows(
                    (inserts - before.inserts) / claims,
                    (updates - before.updates) / claims,
                    (deletes - before.deletes) / claims);
        }
    }

    /**
     * What PostgreSQL has counted so far. It counts a busy connection's rows at most once a second and an idle one's after ten,
     * so ask when the connections are closed or have been idle for as long.
     */
    static Map<String, Rows> counted(DataSource database) {
        var counted = new TreeMap<String, Rows>();
        JdbcClient.create(database).sql("""
                        select case schemaname when 'public' then '' else schemaname || '.' end || relname,
                            n_tup_ins, n_tup_upd, n_tup_del
                        from pg_stat_user_tables where schemaname <> 'sandbox'""").query(row -> {
            counted.put(row.getString(1), new Rows(row.getLong(2), row.getLong(3), row.getLong(4)));
        });
        return counted;
    }

    Report.OfAClaim summed(Meter.Price price) {
        var all = rows.values();
        return new Report.OfAClaim(
                rounded(all.stream().mapToDouble(Rows::inserts).sum()),
                rounded(all.stream().mapToDouble(Rows::updates).sum()),
                rounded(all.stream().mapToDouble(Rows::deletes).sum()),
                rounded(rows.getOrDefault("act_ru_job", Rows.NONE).deletes()),
                price);
    }

    private static double rounded(double figure) {
        return Math.round(figure * 10) / 10.0;
    }

    static Footprint between(Map<String, Rows> before, Map<String, Rows> after, int claims, double commits) {
        var rows = new TreeMap<String, Rows>();
        after.forEach((table, now) -> {
            var perClaim = now.since(before.getOrDefault(table, Rows.NONE), claims);
            if (perClaim.any()) {
                rows.put(table, perClaim);
            }
        });
        return new Footprint(commits, rows);
    }
}
