package id.jht.bench;

import static org.assertj.core.api.Assertions.assertThat;

import id.jht.bench.Contender.Route;
import id.jht.bench.Footprint.Rows;
import id.jht.testing.RoomDatabase;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The limit writes as much as it was told, no more and no less. */
class LimitTest {

    private static final int CLAIMS = 5;
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);

    private DataSource database;

    @BeforeEach
    void emptyDatabase() {
        database = RoomDatabase.anew("bench_limit");
    }

    @Test
    void itWritesTheRowsOfAClaimOnAverage() throws Exception {
        carry(new Footprint(
                4,
                Map.of(
                        "claim", new Rows(1, 6, 0),
                        "claim_trail", new Rows(3.4, 0, 0),
                        "holiday", new Rows(0, 0.6, 0),
                        "document", new Rows(2, 1, 2))));

        awaitCountOf(CLAIMS);
        assertThat(Footprint.counted(database))
                .containsEntry("claim", new Rows(5, 30, 0))
                .containsEntry("claim_trail", new Rows(17, 0, 0))
                .containsEntry("holiday", new Rows(100, 3, 0))
                .containsEntry("document", new Rows(10, 5, 10));
    }

    @Test
    void itCommitsAsOftenAsAClaimOfOurs() throws Exception {
        carry(new Footprint(2.2, Map.of("claim_trail", new Rows(6, 0, 0))));

        var commits = JdbcClient.create(database)
                .sql("select count(distinct xmin::text) from claim_trail")
                .query(Integer.class)
                .single();
        assertThat(commits).isEqualTo(11);
    }

    @Test
    void aCopyHasAsManyIndexesAsTheTable() throws Exception {
        carry(new Footprint(1, Map.of("claim", new Rows(1, 0, 0), "sandbox.bank_account", new Rows(1, 0, 0))));

        assertThat(indexes(database, "public.claim")).isEqualTo(indexes(RoomDatabase.dataSource(), "public.claim"));
        assertThat(indexes(database, "public.sandbox_bank_account"))
                .isEqualTo(indexes(RoomDatabase.dataSource(), "sandbox.bank_account"));
    }

    private void carry(Footprint footprint) throws Exception {
        try (var limit = new Limit(RoomDatabase.dataSource(), database, footprint)) {
            for (var claim = 0; claim < CLAIMS; claim++) {
                limit.submit(Route.FULL);
            }
        }
    }

    /** The last connection counts its rows when it is closed, which takes a moment. */
    private void awaitCountOf(int claims) {
        var end = System.nanoTime() + PATIENCE;
        while (Footprint.counted(database).get("claim").inserts() < claims && System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
    }

    private static int indexes(DataSource where, String table) {
        return JdbcClient.create(where)
                .sql("select count(*) from pg_index where indrelid = cast(? as regclass)")
                .param(table)
                .query(Integer.class)
                .single();
    }
}
