package id.jht.policy;

import id.jht.shared.TransactionMemory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What has been read from the tables of rules, kept until one of them changes. A transaction asks at its first question in which
 * state they are, table {@code rule_version}; every change moves it on, on whichever node it is made. Between two changes all
 * moments see the same rows, so what was read for one claim answers for the next. A transaction that changes rules must not have
 * asked before if it asks for what it has changed.
 */
public final class RuleMemory {

    private static final int MOST_ANSWERS = 5_000;
    private static final AsOf ALWAYS = new AsOf(LocalDate.EPOCH, Instant.EPOCH);

    private final JdbcClient jdbc;
    private final TransactionMemory<String, State> inTransaction = TransactionMemory.lasting();
    private volatile State newest = new State(new UUID(0, 0), new TreeSet<>());

    RuleMemory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What does not depend on a day or a moment: the newest of something. */
    public <V> V recall(String question, Supplier<V> reading) {
        return recall(question, ALWAYS, any -> reading.get());
    }

    /**
     * @param question what is asked for, with all that the answer depends on besides the rules
     * @param reading asks the tables; its answer is shared and must not be changed by anybody
     */
    @SuppressWarnings("unchecked") // one question has answers of one type
    public <V> V recall(String question, AsOf rules, Function<AsOf, V> reading) {
        var stored = new AsOf(rules.day(), rules.known().truncatedTo(ChronoUnit.MICROS)); // as fine as the tables are
        while (true) {
            var state = inTransaction.recall("", any -> current());
            var asked = new Asked(question, stored.day(), state.lastChangeUpTo(stored.known()));
            var known = (V) state.answers.get(asked);
            if (known != null) {
                return known;
            }
            var read = reading.apply(stored);
            if (version().equals(state.version)) {
                state.keep(asked, read);
                return read;
            }
            inTransaction.forget(""); // what was read may be newer than the state, or of two
        }
    }

    private State current() {
        var version = version();
        var state = newest;
        if (!state.version.equals(version)) {
            state = new State(version, changes());
            newest = state;
        }
        return state;
    }

    private UUID version() {
        return jdbc.sql("select version from rule_version").query(UUID.class).single();
    }

    private NavigableSet<Instant> changes() {
        return new TreeSet<>(jdbc.sql("""
                        select moment from (
                            select known_from as moment from policy_setting union select known_until from policy_setting
                            union select known_from from holiday union select known_until from holiday
                            union select known_from from development_rate union select known_until from development_rate
                            union select known_from from tax_bracket union select known_until from tax_bracket) as change
                        where isfinite(moment)
                        """)
                .query((row, index) ->
                        row.getObject("moment", OffsetDateTime.class).toInstant())
                .list());
    }

    private record Asked(String question, LocalDate day, Instant known) {}

    private static final class State {

        private final UUID version;
        private final NavigableSet<Instant> changes;
        private final Map<Asked, Object> answers = new ConcurrentHashMap<>();

        private State(UUID version, NavigableSet<Instant> changes) {
            this.version = version;
            this.changes = changes;
        }

        private Instant lastChangeUpTo(Instant moment) {
            var change = changes.floor(moment);
            return change == null ? Instant.MIN : change;
        }

        private void keep(Asked asked, Object answer) {
            if (answers.size() >= MOST_ANSWERS) {
                answers.clear();
            }
            answers.put(asked, answer);
        }
    }
}
