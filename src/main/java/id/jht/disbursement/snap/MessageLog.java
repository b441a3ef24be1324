package id.jht.disbursement.snap;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps every message and its answer, table {@code bank_message}, even when the step that sent it is rolled back. */
@Component
class MessageLog {

    private static final Pattern ACCOUNT = Pattern.compile("(AccountNo\"\\s*:\\s*\")[^\"]*?([^\"]{0,4}\")");
    private static final Pattern NAME = Pattern.compile("(AccountName\"\\s*:\\s*\"[^\"]?)[^\"]*\"");
    private static final Pattern TOKEN = Pattern.compile("(accessToken\"\\s*:\\s*\")[^\"]*\"");

    private final JdbcClient jdbc;
    private final TransactionTemplate ownTransaction;

    MessageLog(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** @param httpStatus 0 when nothing came back */
    record Entry(
            SnapService service,
            String reference,
            String externalId,
            String request,
            int httpStatus,
            String answer,
            Instant sentAt,
            Instant answeredAt) {}

    void add(Entry entry) {
        ownTransaction.executeWithoutResult(status -> jdbc.sql("""
                        insert into bank_message (service, reference, external_id, request, http_status, answer, sent_at,
                            answered_at)
                        values (?, ?, ?, ?, nullif(?, 0), ?, ?, ?)
                        """)
                .params(
                        entry.service().code(),
                        entry.reference(),
                        entry.externalId(),
                        masked(entry.request()),
                        entry.httpStatus(),
                        masked(entry.answer()),
                        entry.sentAt().atOffset(ZoneOffset.UTC),
                        entry.answeredAt().atOffset(ZoneOffset.UTC))
                .update());
    }

    static String masked(String json) {
        var accounts = ACCOUNT.matcher(json).replaceAll("$1••••$2");
        var names = NAME.matcher(accounts).replaceAll("$1•••\"");
        return TOKEN.matcher(names).replaceAll("$1•••\"");
    }
}
