package id.jht.disbursement.snap;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Table {@code bank_notification}: each number once a day and each signature once, with what was said and answered, masked.
 * The number is not signed, so whoever replays a message can give it another one; the signature they cannot change.
 */
@Component
class NotificationTable {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final int LONGEST_BODY = 10_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    NotificationTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** False when this number came before on the same day, or this signature at any time. */
    boolean isFirst(NotificationMessage message) {
        var body = MessageLog.masked(message.text());
        return jdbc.sql("""
                        insert into bank_notification (day, external_id, signature_hash, service, reference, body, answer,
                            received_at)
                        values (?, ?, ?, ?, ?, ?, '', ?) on conflict do nothing
                        """)
                        .params(
                                dayOf(message),
                                message.header("X-EXTERNAL-ID"),
                                Signatures.hash(message.signature()),
                                message.service().code(),
                                message.orders().stream()
                                        .map(NotificationMessage.Order::reference)
                                        .limit(10)
                                        .collect(Collectors.joining(" ")),
                                body.substring(0, Math.min(body.length(), LONGEST_BODY)),
                                clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void answered(NotificationMessage message, NotificationAnswer answer) {
        jdbc.sql("update bank_notification set answer = ? where day = ? and external_id = ?")
                .params(answer.code(), dayOf(message), message.header("X-EXTERNAL-ID"))
                .update();
    }

    /** By the time that the bank has signed, not by ours: around midnight they differ. */
    private static LocalDate dayOf(NotificationMessage message) {
        return OffsetDateTime.parse(message.header("X-TIMESTAMP"))
                .atZoneSameInstant(WIB)
                .toLocalDate();
    }
}
