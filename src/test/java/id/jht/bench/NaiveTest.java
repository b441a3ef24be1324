package id.jht.bench;

import static org.assertj.core.api.Assertions.assertThat;

import id.jht.bench.Contender.Route;
import id.jht.testing.RoomDatabase;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Claims go their whole way, else the comparison says nothing. */
class NaiveTest {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);

    private final ConcurrentLinkedQueue<String> orders = new ConcurrentLinkedQueue<>();

    @Test
    void everyClaimIsPaidOnceByTheWayItsRouteSays() throws Exception {
        try (var naive = new Naive(RoomDatabase.anew("naive"), new WillingNeighbours())) {
            carry(naive, Route.FULL);
            carry(naive, Route.FAST);
            carry(naive, Route.FULL);
            awaitPaid(naive);

            var jdbc = JdbcClient.create(naive.database());
            assertThat(reached(jdbc, "EndEvent_ClaimPaid")).isEqualTo(3);
            assertThat(reached(jdbc, "UserTask_ApproveClaim")).isEqualTo(2);
            assertThat(jdbc.sql("select proc_def_key_ from act_hi_procinst where end_time_ is null")
                            .query(String.class)
                            .list())
                    .isEmpty();
            assertThat(jdbc.sql("select job_exception_msg_ from act_hi_job_log where job_exception_msg_ is not null")
                            .query(String.class)
                            .list())
                    .isEmpty();
        }
        assertThat(orders).containsExactlyInAnyOrder("JHT-2026-0000001-1", "JHT-2026-0000002-1", "JHT-2026-0000003-1");
    }

    private static void carry(Naive naive, Route route) throws Exception {
        var claim = naive.submit(route);
        for (var step : naive.steps(route)) {
            var end = System.nanoTime() + PATIENCE;
            while (!naive.attempt(step, claim) && System.nanoTime() < end) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
            }
        }
    }

    private static void awaitPaid(Naive naive) {
        var end = System.nanoTime() + PATIENCE;
        while (naive.unpaid() > 0 && System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }

    private static int reached(JdbcClient jdbc, String step) {
        return jdbc.sql("select count(*) from act_hi_actinst where act_id_ = ? and end_time_ is not null")
                .param(step)
                .query(Integer.class)
                .single();
    }

    private final class WillingNeighbours implements Neighbours {

        @Override
        public String member(Route route) {
            return route == Route.FULL ? "9901010105900001" : "9901010105900002";
        }

        @Override
        public Savings savings(String nik) {
            return nik.endsWith("1")
                    ? new Savings(20_000_000, 19_000_000, "[]")
                    : new Savings(7_000_000, 7_000_000, "[]");
        }

        @Override
        public boolean sameFace(String nik, byte[] picture) {
            return true;
        }

        @Override
        public String registered(String nik) {
            return "MATCHED";
        }

        @Override
        public String page(String subject, String greeting, Map<String, String> facts) {
            return subject;
        }

        @Override
        public String inquire(String bankCode, String account) {
            return "Siti Contoh";
        }

        @Override
        public String transfer(String reference, String bankCode, String account, String name, long amount) {
            orders.add(reference);
            return "2001700 Successful";
        }
    }
}
