package id.jht.bench;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The write-ahead log of a PostgreSQL server: it tells at once and exactly what was written, where the statistics come late.
 * Whole pages, which follow a checkpoint, do not count.
 */
final class ServerLog {

    private final JdbcClient jdbc;

    /** @param jdbc any database of the server, as its owner */
    ServerLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
        jdbc.sql("create extension if not exists pg_walinspect").update();
    }

    String position() {
        return jdbc.sql("select pg_current_wal_insert_lsn()::text")
                .query(String.class)
                .single();
    }

    Written between(String from, String to) {
        return jdbc.sql("""
                        select coalesce(sum(count) filter (where record = 'Transaction/COMMIT'), 0)::bigint as commits,
                            coalesce(sum(count) filter
                                (where record ~ '^Heap2?/(INSERT|MULTI_INSERT|UPDATE|HOT_UPDATE|DELETE)'), 0)::bigint as rows,
                            coalesce(sum(record_size), 0)::bigint as bytes
                        from (select "resource_manager/record_type" as record, count, record_size
                            from pg_get_wal_stats(cast(? as pg_lsn), cast(? as pg_lsn), true)) log
                        """)
                .params(from, to)
                .query((row, index) -> new Written(row.getLong("commits"), row.getLong("rows"), row.getLong("bytes")))
                .single();
    }

    /**
     * @param commits durable ones
     * @param rows inserted, updated, deleted, pieces of large values included
     */
    record Written(long commits, long rows, long bytes) {}
}
