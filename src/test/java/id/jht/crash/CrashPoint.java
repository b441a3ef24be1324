package id.jht.crash;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/**
 * The moments around prepare, order, answer and record at which the application is stopped. At a moment inside the database a
 * trigger makes it wait for a lock that the test holds; at a moment at the bank the bank keeps it waiting.
 */
enum CrashPoint {
    /** The account is being asked for; nothing is written. */
    INQUIRY_UNDER_WAY("inquiry", "LATE"),
    /** The order is written, not committed. */
    ORDER_BEING_PREPARED("payout_attempt", "before insert", ""),
    /** The order is marked as sent, not committed; no byte has left. */
    ORDER_BEING_MARKED("payout_attempt", "before update", "new.state = 'SENT'"),
    /** The order lies on the bank's desk; the bank books it after the application is dead. */
    ORDER_AT_THE_BANK("transfer", "LATE"),
    /** The bank has booked; its answer is on the way. */
    ANSWER_UNDER_WAY("transfer", "SLOW"),
    /** The answer is here, not committed. */
    ANSWER_BEING_RECORDED("payout_attempt", "before update", "old.state = 'SENT' and new.state <> 'SENT'"),
    /** The payment enters the member's ledger, not committed. */
    PAYMENT_BEING_POSTED("benefit_payment", "before insert", ""),
    /** The claim becomes PAID, not committed. */
    CLAIM_BEING_CLOSED("claim", "before update", "new.status = 'PAID' and old.status <> 'PAID'"),
    /** The bank is being asked what became of an order. */
    STATUS_UNDER_WAY("status", "SLOW"),
    /** The bank calls about an order; its call is being written down, not committed. */
    CALL_BEING_TAKEN("bank_notification", "before insert", "");

    /** Key of the advisory lock that the test holds. */
    static final int LOCK = 74_839;

    /** More messages than come before the kill. */
    static final int TIMES = 100;

    private final String subject;
    private final @Nullable String behaviour;
    private final String moment;
    private final String condition;

    CrashPoint(String service, String behaviour) {
        this.subject = service;
        this.behaviour = behaviour;
        this.moment = "";
        this.condition = "";
    }

    CrashPoint(String table, String moment, String condition) {
        this.subject = table;
        this.behaviour = null;
        this.moment = moment;
        this.condition = condition;
    }

    boolean isAtTheBank() {
        return behaviour != null;
    }

    /** What the bank is told, as JSON. */
    String instruction() {
        return "{\"service\":\"%s\",\"answer\":\"%s\",\"times\":%d}".formatted(subject, behaviour, TIMES);
    }

    void arm(Connection database) throws SQLException {
        try (var statement = database.createStatement()) {
            disarm(statement);
            statement.execute("""
                    create or replace function crash_point() returns trigger language plpgsql as $$
                    begin
                        perform pg_advisory_xact_lock(%d);
                        return new;
                    end $$""".formatted(LOCK));
            statement.execute("create trigger crash_point %s on %s for each row %s execute function crash_point()"
                    .formatted(moment, subject, condition.isEmpty() ? "" : "when (" + condition + ")"));
        }
    }

    void disarm(Connection database) throws SQLException {
        try (var statement = database.createStatement()) {
            disarm(statement);
        }
    }

    private void disarm(Statement statement) throws SQLException {
        statement.execute("drop trigger if exists crash_point on " + subject);
    }
}
