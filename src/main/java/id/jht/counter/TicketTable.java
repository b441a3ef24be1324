package id.jht.counter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tables {@code counter_day} and {@code counter_ticket}. */
@Component
class TicketTable {

    private final JdbcClient jdbc;

    TicketTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number of the day; two who ask at the same time get two. */
    int draw(String branch, LocalDate day) {
        return jdbc.sql("""
                        insert into counter_day (branch, day, last_number) values (?, ?, 1)
                        on conflict (branch, day) do update set last_number = counter_day.last_number + 1
                        returning last_number
                        """).params(branch, day).query(Integer.class).single();
    }

    Ticket add(String branch, LocalDate day, int number, Instant now) {
        return jdbc.sql("insert into counter_ticket (branch, day, number, taken_at) values (?, ?, ?, ?) returning *")
                .params(branch, day, number, at(now))
                .query(TicketTable::ticket)
                .single();
    }

    /** Keeps others of the branch from calling until the end of the transaction. */
    void lock(String branch, LocalDate day) {
        jdbc.sql("select last_number from counter_day where branch = ? and day = ? for update")
                .params(branch, day)
                .query(Integer.class)
                .optional();
    }

    Optional<Ticket> first(String branch, LocalDate day) {
        return jdbc.sql("""
                        select * from counter_ticket where branch = ? and day = ? and state = 'WAITING'
                        order by number limit 1
                        """).params(branch, day).query(TicketTable::ticket).optional();
    }

    Optional<Ticket> calledBy(String officer, String branch, LocalDate day) {
        return jdbc.sql(
                        "select * from counter_ticket where officer = ? and branch = ? and day = ? and state = 'CALLED'")
                .params(officer, branch, day)
                .query(TicketTable::ticket)
                .optional();
    }

    Optional<Ticket> find(long id) {
        return jdbc.sql("select * from counter_ticket where id = ?")
                .param(id)
                .query(TicketTable::ticket)
                .optional();
    }

    Ticket call(long id, String officer, Instant now) {
        return jdbc.sql(
                        "update counter_ticket set state = 'CALLED', officer = ?, called_at = ? where id = ? returning *")
                .params(officer, at(now), id)
                .query(TicketTable::ticket)
                .single();
    }

    void conclude(long id, Ticket.State state, Instant now) {
        jdbc.sql("update counter_ticket set state = ?, ended_at = ? where id = ?")
                .params(state.name(), at(now), id)
                .update();
    }

    List<Ticket> of(String branch, LocalDate day) {
        return jdbc.sql("select * from counter_ticket where branch = ? and day = ? order by number")
                .params(branch, day)
                .query(TicketTable::ticket)
                .list();
    }

    private static Ticket ticket(ResultSet row, int index) throws SQLException {
        var called = row.getObject("called_at", OffsetDateTime.class);
        return new Ticket(
                row.getLong("id"),
                row.getString("branch"),
                row.getObject("day", LocalDate.class),
                row.getInt("number"),
                Ticket.State.valueOf(row.getString("state")),
                row.getString("officer"),
                row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                called == null ? null : called.toInstant());
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
