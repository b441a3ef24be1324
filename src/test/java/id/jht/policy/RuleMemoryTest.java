package id.jht.policy;

import static org.assertj.core.api.Assertions.assertThat;

import id.jht.testing.RoomDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class RuleMemoryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Instant EARLIER = Instant.parse("2026-11-24T02:00:00Z");
    private static final Instant CHANGE = Instant.parse("2026-11-24T03:00:00Z");
    private static final Instant LATER = Instant.parse("2026-11-24T04:00:00Z");

    private final JdbcClient jdbc = RoomDatabase.jdbc();
    private final RuleMemory memory = new RuleMemory(jdbc);
    private final TransactionTemplate transaction = RoomDatabase.transactions();
    private int readings;

    @BeforeEach
    @AfterEach
    void noRateOfLongAgo() {
        jdbc.sql("delete from development_rate where year = 1901").update();
    }

    @Test
    void whatWasReadAnswersForLaterTransactionsAndOtherMomentsOfTheSameState() {
        assertThat(rates(EARLIER)).isEqualTo(rates(EARLIER.plusSeconds(60)));
        transaction.executeWithoutResult(running -> rates(EARLIER));

        assertThat(readings).isEqualTo(1);
    }

    @Test
    void anotherDayAndAnotherQuestionAreReadAnew() {
        memory.recall("one", new AsOf(DAY, EARLIER), counted(() -> 1));
        memory.recall("one", new AsOf(DAY.plusDays(1), EARLIER), counted(() -> 1));
        memory.recall("other", new AsOf(DAY, EARLIER), counted(() -> 1));

        assertThat(readings).isEqualTo(3);
    }

    @Test
    void aChangeIsSeenAtOnceByWhoeverMayKnowOfIt() {
        var before = rates(LATER);

        change();

        assertThat(rates(LATER)).isEqualTo(before + 1);
        assertThat(rates(EARLIER)).isEqualTo(before);
        assertThat(rates(CHANGE)).isEqualTo(before + 1);
    }

    @Test
    void aTransactionKeepsToWhatItHasBeenTold() {
        transaction.executeWithoutResult(running -> {
            var before = rates(LATER);
            onAnotherConnection(this::change);
            assertThat(rates(LATER)).isEqualTo(before);
        });
    }

    @Test
    void whatWasRolledBackIsForgotten() {
        var before = rates(LATER);
        transaction.executeWithoutResult(running -> {
            change();
            assertThat(rates(LATER)).isEqualTo(before + 1);
            running.setRollbackOnly();
        });

        jdbc.sql("update development_rate set source = source where year = 2016")
                .update();

        assertThat(rates(LATER)).isEqualTo(before);
    }

    @Test
    void whatChangesWhileItIsReadIsReadAgain() {
        var before = known(EARLIER);
        transaction.executeWithoutResult(running -> {
            var first = new AtomicBoolean(true);
            var read = memory.recall("rates", new AsOf(DAY, EARLIER), counted(() -> {
                if (first.getAndSet(false)) {
                    onAnotherConnection(this::change);
                    return known(LATER);
                }
                return known(EARLIER);
            }));
            assertThat(known(LATER)).isEqualTo(before + 1);
            assertThat(read).isEqualTo(before);
            assertThat(rates(EARLIER)).isEqualTo(before);
        });
    }

    @Test
    void aMomentWithinTheMicrosecondBeforeAChangeDoesNotKnowIt() {
        var before = rates(EARLIER);
        change();

        assertThat(rates(CHANGE.minusNanos(300))).isEqualTo(before);
        assertThat(rates(EARLIER)).isEqualTo(before);
    }

    @Test
    void everyTableThatKeepsItsPastMovesTheVersion() {
        var dated = jdbc.sql("select table_name::text from information_schema.columns"
                        + " where table_schema = 'public' and column_name = 'known_until'")
                .query(String.class)
                .list();
        var moving = jdbc.sql("select tgrelid::regclass::text from pg_trigger where tgname = 'moves_rule_version'")
                .query(String.class)
                .list();

        assertThat(moving).hasSize(4).containsExactlyInAnyOrderElementsOf(dated);
    }

    private int rates(Instant known) {
        return memory.recall("rates", new AsOf(DAY, known), rules -> {
            readings++;
            return known(rules.known());
        });
    }

    private Function<AsOf, Integer> counted(Supplier<Integer> reading) {
        return rules -> {
            readings++;
            return reading.get();
        };
    }

    private int known(Instant moment) {
        return jdbc.sql(
                        "select count(*) from development_rate"
                                + " where known_from <= cast(? as timestamptz) and (known_until is null or known_until > cast(? as timestamptz))")
                .params(moment.toString(), moment.toString())
                .query(Integer.class)
                .single();
    }

    private void change() {
        jdbc.sql("insert into development_rate (year, rate, provisional, source, known_from)"
                        + " values (1901, 1, false, 'uji', cast(? as timestamptz))")
                .param(CHANGE.toString())
                .update();
    }

    private static void onAnotherConnection(Runnable deed) {
        CompletableFuture.runAsync(deed).join();
    }
}
