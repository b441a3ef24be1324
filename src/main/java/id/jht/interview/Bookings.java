package id.jht.interview;

import static java.util.stream.Collectors.joining;

import id.jht.calendar.Branch;
import id.jht.claim.ClaimNumber;
import id.jht.shared.RoundTrip;
import id.jht.shared.TransactionMemory;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The interviews of a claim, table {@code interview}. */
@Component
class Bookings {

    /**
     * Takes the first seat that is neither taken nor being taken. The advisory lock lets others pass by instead of waiting for
     * the end of our transaction; the unique index decides when a seat was taken after this statement began to look.
     */
    private static final String BOOK = """
            with seat as (
                select slot.at, seat.number
                from unnest(cast(string_to_array(:slots, ',') as timestamptz[])) slot (at)
                    cross join generate_series(1, :capacity) seat (number)
                where not exists (select from interview taken where taken.branch = :branch
                    and taken.starts_at = slot.at and taken.seat = seat.number and taken.status = 'BOOKED')
                order by slot.at, seat.number offset 0
            ), chosen as materialized (
                select at, number from seat
                where pg_try_advisory_xact_lock(hashtextextended(:branch || extract(epoch from at) || '/' || number, 0))
                limit 1
            ), booked as (
                insert into interview (claim_number, branch, starts_at, minutes, seat, status, missed, booking)
                select :number, :branch, at, :minutes, number, 'BOOKED',
                    (select coalesce(max(missed), 0) from interview where claim_number = :number),
                    (select count(*) + 1 from interview where claim_number = :number)
                from chosen
                on conflict do nothing
                returning *
            )
            select booked.*, exists (select from chosen) as was_free from (values (true)) answer left join booked on true
            """;

    private static final String NEWEST = "select * from interview where claim_number = ? order by id desc limit 1";

    private static final int TRIES = 50;

    private final JdbcClient jdbc;
    private final FirstFreeDays firstFreeDays;
    private final BookingRow bookingRow;
    private final TransactionMemory<ClaimNumber, Optional<Booking>> read = new TransactionMemory<>();

    Bookings(JdbcClient jdbc, FirstFreeDays firstFreeDays, BookingRow bookingRow) {
        this.jdbc = jdbc;
        this.firstFreeDays = firstFreeDays;
        this.bookingRow = bookingRow;
    }

    /** Books the first free one of so many seats in these slots; whether there was one. */
    boolean book(ClaimNumber number, Branch branch, List<Instant> slots, int seats) {
        for (int tries = 0; tries < TRIES; tries++) {
            var attempt = tryToBook(number, branch, slots, seats);
            read.forget(number);
            if (attempt.booked().isPresent()) {
                read.remember(number, attempt.booked());
                return true;
            }
            if (!attempt.wasFree()) {
                return false;
            }
        }
        return false;
    }

    /** @param wasFree whether there was a seat; when it is not booked, somebody else was faster */
    private record Attempt(Optional<Booking> booked, boolean wasFree) {}

    private Attempt tryToBook(ClaimNumber number, Branch branch, List<Instant> slots, int seats) {
        return jdbc.sql(BOOK)
                .param("number", number.value())
                .param("branch", branch.code())
                .param("slots", slots.stream().map(Instant::toString).collect(joining(",")))
                .param("capacity", seats)
                .param("minutes", branch.interviewMinutes())
                .query((row, index) -> new Attempt(
                        row.getObject("id") == null
                                ? Optional.empty()
                                : Optional.ofNullable(bookingRow.mapRow(row, index)),
                        row.getBoolean("was_free")))
                .single();
    }

    /** Goes to a lower seat that is free at the same hour; whether there was one. */
    boolean changeSeat(ClaimNumber number, Branch branch, int seats) {
        read.forget(number);
        return jdbc.sql("""
                        update interview set seat = free.number
                        from (select min(seat.number) as number
                              from interview own, generate_series(1, :seats) seat (number)
                              where own.claim_number = :claim and own.status = 'BOOKED' and not exists (
                                  select from interview taken where taken.branch = :branch and taken.status = 'BOOKED'
                                      and taken.starts_at = own.starts_at and taken.seat = seat.number)) free
                        where claim_number = :claim and status = 'BOOKED' and free.number is not null
                        """)
                        .param("seats", seats)
                        .param("claim", number.value())
                        .param("branch", branch.code())
                        .update()
                > 0;
    }

    Optional<Booking> newest(ClaimNumber number) {
        return read.recall(number, this::read);
    }

    private Optional<Booking> read(ClaimNumber number) {
        return jdbc.sql(NEWEST).param(number.value()).query(bookingRow).optional();
    }

    Supplier<Optional<Booking>> newest(ClaimNumber number, RoundTrip trip) {
        return trip.first(NEWEST, bookingRow, number.value());
    }

    /** Ends the running booking, if any, and gives its seat back. */
    void end(ClaimNumber number, Interview.Status status) {
        change(number, "status = ?, missed = missed + ?", status.name(), status == Interview.Status.MISSED ? 1 : 0)
                .map(Booking::interview)
                .ifPresent(ended -> firstFreeDays.seatFreed(ended.branch(), ended.at()));
    }

    void report(ClaimNumber number, InterviewReport report) {
        change(number, "originals_seen = ?, helper_declared = ?", report.originalsSeen(), report.helperDeclared());
    }

    void announced(ClaimNumber number) {
        change(number, "announced = ?", true);
    }

    /**
     * Changes the running booking, which is always the newest.
     *
     * @param columns with a place for each value
     * @return nothing when none runs
     */
    private Optional<Booking> change(ClaimNumber number, String columns, Object... values) {
        read.forget(number);
        var changed = jdbc.sql(
                        "update interview set " + columns + " where claim_number = ? and status = 'BOOKED' returning *")
                .params(values)
                .param(number.value())
                .query(bookingRow)
                .optional();
        changed.ifPresent(booking -> read.remember(number, changed));
        return changed;
    }
}
