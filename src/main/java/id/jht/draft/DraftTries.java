package id.jht.draft;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what is asked for a draft, table {@code draft_try}, on all nodes together. */
@Component
public class DraftTries {

    private final JdbcClient jdbc;
    private final Clock clock;

    DraftTries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Counts and tells whether this may be asked once more: at most so often within so long, counted from the first time. Who
     * asks at the same time waits until the transaction ends.
     */
    public boolean allow(UUID draft, String what, int most, Duration within) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        var count = jdbc.sql("""
                        insert into draft_try as tried (draft_id, what, since, count) values (:draft, :what, :now, 1)
                        on conflict (draft_id, what) do update set
                            count = case when tried.since <= :start then 1 else tried.count + 1 end,
                            since = case when tried.since <= :start then :now else tried.since end
                        returning count
                        """)
                .param("draft", draft)
                .param("what", what)
                .param("now", now)
                .param("start", now.minus(within))
                .query(Integer.class)
                .single();
        return count <= most;
    }

    /** From when on {@link #allow} allows it again; for what is allowed now, the end of the time that is counted. */
    public Instant until(UUID draft, String what, Duration within) {
        return jdbc.sql("select since from draft_try where draft_id = ? and what = ?")
                .params(draft, what)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant)
                .orElseGet(clock::instant)
                .plus(within);
    }

    /** Whether {@link #allow} would let it be asked once more. */
    boolean isLeft(UUID draft, String what, int most, Duration within) {
        return jdbc.sql("select count from draft_try where draft_id = ? and what = ? and since > ?")
                .params(draft, what, clock.instant().minus(within).atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .optional()
                .filter(count -> count >= most)
                .isEmpty();
    }

    void forget(UUID draft, String what) {
        jdbc.sql("delete from draft_try where draft_id = ? and what = ?")
                .params(draft, what)
                .update();
    }
}
