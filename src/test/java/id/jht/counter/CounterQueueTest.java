package id.jht.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jht.calendar.Branches;
import id.jht.testing.RoomDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;

/** A day at the counters of Tanjung Morawa (WIB). */
class CounterQueueTest {

    private static final int PEOPLE = 20;

    private final Day clock = new Day("2026-11-26T01:00:00Z");
    private final TicketTable table = new TicketTable(RoomDatabase.jdbc());
    private final CounterQueue queue = new CounterQueue(table, new Branches(RoomDatabase.jdbc()), clock);

    @BeforeEach
    void anEmptyHall() {
        RoomDatabase.jdbc().sql("truncate counter_ticket, counter_day").update();
    }

    @Test
    void whoComesFirstIsCalledFirst() {
        take("TJM");
        take("TJM");

        assertThat(call("rina")).map(Ticket::label).contains("A-001");
        assertThat(call("dewi")).map(Ticket::label).contains("A-002");
        assertThat(call("lina")).isEmpty();
    }

    @Test
    void aSecondClickCallsNobodyElse() {
        take("TJM");
        take("TJM");

        assertThat(call("rina")).map(Ticket::number).contains(1);
        assertThat(call("rina")).map(Ticket::number).contains(1);
        assertThat(queue.ofToday("TJM"))
                .extracting(Ticket::state)
                .containsExactly(Ticket.State.CALLED, Ticket.State.WAITING);
    }

    @Test
    void twentyPeopleAtOnceDrawTwentyNumbers() throws Exception {
        var drawn = atOnce(index -> take("TJM").number());

        assertThat(drawn)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, PEOPLE).boxed().toList());
    }

    @Test
    void twentyOfficersAtOnceCallTwentyPeople() throws Exception {
        IntStream.range(0, PEOPLE).forEach(index -> take("TJM"));

        var called = atOnce(index -> call("officer-" + index).orElseThrow().number());

        assertThat(called)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, PEOPLE).boxed().toList());
    }

    @Test
    void twentyClicksOfOneOfficerCallOnePerson() throws Exception {
        IntStream.range(0, PEOPLE).forEach(index -> take("TJM"));

        var called = atOnce(index -> call("rina").orElseThrow().number());

        assertThat(called).containsOnly(1);
    }

    @Test
    void theTableItselfRefusesASecondPersonAtOneCounter() {
        take("TJM");
        var second = take("TJM");
        call("rina");

        assertThatThrownBy(() -> table.call(second.id(), "rina", clock.instant()))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void anotherBranchSeesNothingAndHasItsOwnNumbers() {
        var here = take("TJM");

        assertThat(queue.ofToday("MDN")).isEmpty();
        assertThat(queue.find(here.id(), "MDN")).isEmpty();
        assertThat(in(() -> queue.callNext("MDN", "putri"))).isEmpty();
        assertThat(take("MDN").number()).isEqualTo(1);
    }

    @Test
    void aNewDayBeginsAtOneWhenItBeginsAtTheBranch() {
        take("TJM");
        clock.set("2026-11-26T16:59:59Z");
        assertThat(take("TJM").number()).isEqualTo(2);

        clock.set("2026-11-26T17:00:00Z");

        assertThat(call("rina")).isEmpty();
        assertThat(take("TJM").label()).isEqualTo("A-001");
        assertThat(queue.ofToday("TJM")).hasSize(1);
    }

    @Test
    void whoDidNotComeMayStillComeLater() {
        var first = take("TJM");
        take("TJM");
        call("rina");
        RoomDatabase.transactions().executeWithoutResult(tx -> queue.absent(first.id(), "TJM", "rina"));
        assertThat(call("rina")).map(Ticket::number).contains(2);

        assertThat(again(first, "rina")).as("rina has another").isEmpty();
        assertThat(again(first, "dewi")).map(Ticket::number).contains(1);
        assertThat(again(first, "lina")).as("dewi has it").isEmpty();
    }

    @Test
    void onlyWhoCalledANumberConcludesIt() {
        var ticket = take("TJM");
        call("rina");

        RoomDatabase.transactions().executeWithoutResult(tx -> queue.absent(ticket.id(), "TJM", "dewi"));
        assertThat(in(() -> queue.served(ticket.id(), "TJM", "dewi"))).isEmpty();
        assertThat(queue.find(ticket.id(), "TJM")).map(Ticket::state).contains(Ticket.State.CALLED);

        assertThat(in(() -> queue.served(ticket.id(), "TJM", "rina"))).isPresent();
        assertThat(in(() -> queue.served(ticket.id(), "TJM", "rina")))
                .as("a second click")
                .isPresent();
    }

    @Test
    void theTimeWaitedEndsWithTheCall() {
        take("TJM");
        clock.set("2026-11-26T01:12:00Z");
        assertThat(queue.ofToday("TJM").get(0).minutesWaited(clock.instant())).isEqualTo(12);

        var called = call("rina").orElseThrow();

        assertThat(called.minutesWaited(clock.instant().plus(Duration.ofHours(1))))
                .isEqualTo(12);
    }

    private Ticket take(String branch) {
        return in(() -> queue.take(branch));
    }

    private Optional<Ticket> call(String officer) {
        return in(() -> queue.callNext("TJM", officer));
    }

    private Optional<Ticket> again(Ticket ticket, String officer) {
        return in(() -> queue.callAgain(ticket.id(), "TJM", officer));
    }

    private static <T> T in(Supplier<T> deed) {
        return Objects.requireNonNull(RoomDatabase.transactions().execute(transaction -> deed.get()));
    }

    private interface Deed {

        int of(int index);
    }

    private static List<Integer> atOnce(Deed deed) throws InterruptedException, ExecutionException {
        var people = Executors.newFixedThreadPool(PEOPLE);
        try {
            var deeds = IntStream.range(0, PEOPLE)
                    .<Callable<Integer>>mapToObj(index -> () -> deed.of(index))
                    .toList();
            var results = new ArrayList<Integer>();
            for (var done : people.invokeAll(deeds)) {
                results.add(done.get());
            }
            return results;
        } finally {
            people.shutdownNow();
        }
    }

    private static final class Day extends Clock {

        private Instant now;

        Day(String now) {
            this.now = Instant.parse(now);
        }

        void set(String later) {
            now = Instant.parse(later);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
