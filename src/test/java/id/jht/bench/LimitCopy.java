package id.jht.bench;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes the limit's copy of a table of ours: the same columns and as many indexes on the same columns, without keys, checks,
 * references and triggers. The index of the primary key holds the key by which the limit finds its rows again.
 */
final class LimitCopy {

    static final String KEY = "bench_key";

    private static final int SAMPLES = 5;
    private static final Pattern INDEX = Pattern.compile("CREATE (?:UNIQUE )?INDEX \\S+ ON \\S+ (USING .*)");

    private record Column(String name, String type, String storage, boolean indexed) {

        /** Where ours is empty by now, as the tables of the running engine are: something of a common size. */
        Object invented() {
            return switch (type) {
                case "smallint", "integer", "bigint", "double precision" -> 1;
                case "boolean" -> true;
                case "bytea" -> new byte[300];
                case "text", "character varying(64)", "character varying(255)" -> new UUID(7, 7).toString();
                default -> type.startsWith("timestamp") ? Timestamp.from(Instant.now()) : null;
            };
        }

        boolean isSmall() {
            return !indexed && !Set.of("bytea", "jsonb").contains(type);
        }
    }

    private final JdbcClient ours;
    private final JdbcClient own;

    LimitCopy(DataSource ours, DataSource own) {
        this.ours = JdbcClient.create(ours);
        this.own = JdbcClient.create(own);
    }

    LimitTable of(String table) {
        var columns = columns(table);
        var copy = nameOf(table);
        create(copy, columns, table);
        index(copy, table);
        var names = columns.stream().map(Column::name).toList();
        return new LimitTable(copy, names, changed(columns), samples(table, columns));
    }

    static String nameOf(String table) {
        return table.replace('.', '_').toLowerCase(Locale.ROOT);
    }

    private List<Column> columns(String table) {
        return ours.sql("""
                        select quote_ident(attname), format_type(atttypid, atttypmod),
                            case attstorage when 'e' then 'external' when 'm' then 'main' when 'x' then 'extended'
                                else 'plain' end,
                            exists (select from pg_index where indrelid = attrelid and attnum = any (indkey))
                        from pg_attribute
                        where attrelid = cast(? as regclass) and attnum > 0 and not attisdropped order by attnum""")
                .param(table)
                .query((row, number) ->
                        new Column(row.getString(1), row.getString(2), row.getString(3), row.getBoolean(4)))
                .list();
    }

    private void create(String copy, List<Column> columns, String table) {
        var options = ours.sql("select array_to_string(reloptions, ', ') from pg_class where oid = cast(? as regclass)")
                .param(table)
                .query(String.class)
                .optional();
        own.sql(columns.stream()
                                .map(column -> column.name() + " " + column.type() + " storage " + column.storage())
                                .collect(joining(", ", "create table " + copy + " (", ", " + KEY + " bigint not null)"))
                        + options.map(all -> " with (" + all + ")").orElse(""))
                .update();
    }

    private void index(String copy, String table) {
        own.sql("create index on " + copy + " (" + KEY + ")").update();
        ours.sql("""
                        select pg_get_indexdef(indexrelid) from pg_index
                        where indrelid = cast(? as regclass) and not indisprimary""")
                .param(table)
                .query(String.class)
                .list()
                .forEach(definition -> own.sql("create index on " + copy + " " + columnsOf(definition))
                        .update());
    }

    private static String columnsOf(String definition) {
        var found = INDEX.matcher(definition);
        if (!found.matches()) {
            throw new IllegalStateException("cannot copy " + definition);
        }
        return found.group(1);
    }

    private static int changed(List<Column> columns) {
        return IntStream.range(0, columns.size())
                .filter(at -> columns.get(at).isSmall())
                .findFirst()
                .orElse(0);
    }

    /** The newest rows. */
    private List<Object[]> samples(String table, List<Column> columns) {
        var names = columns.stream().map(Column::name).collect(joining(", "));
        var rows = ours.sql("select " + names + " from " + table + " order by ctid desc limit " + SAMPLES)
                .query((row, number) -> values(row, columns.size()))
                .list();
        return rows.isEmpty()
                ? List.<Object[]>of(columns.stream().map(Column::invented).toArray())
                : rows;
    }

    private static Object[] values(ResultSet row, int columns) throws SQLException {
        var values = new Object[columns];
        for (var at = 0; at < columns; at++) {
            values[at] = row.getObject(at + 1);
        }
        return values;
    }
}
