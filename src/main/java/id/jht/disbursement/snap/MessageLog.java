package id.jht.disbursement.snap;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps every message before it is sent and completes it with its answer, table {@code bank_message}, even when the step that
 * sent it is rolled back. A message without an answer was under way when the application died.
 */
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

    /** @return the number under which the answer is to be added */
    long sending(SnapService service, String reference, String externalId, String request, Instant now) {
        var id = ownTransaction.execute(status -> jdbc.sql("""
                        insert into bank_message (service, reference, external_id, request, answer, sent_at)
                        values (?, ?, ?, ?, '', ?) returning id
                        """)
                .params(service.code(), reference, externalId, masked(request), now.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single());
        return requireNonNull(id);
    }

    /** @param httpStatus 0 when nothing came back */
    void answered(long id, int httpStatus, String answer, Instant now) {
        ownTransaction.executeWithoutResult(status -> jdbc.sql(
                        "update bank_message set http_status = nullif(?, 0), answer = ?, answered_at = ? where id = ?")
                .params(httpStatus, masked(answer), now.atOffset(ZoneOffset.UTC), id)
                .update());
    }

    static String masked(String json) {
        var accounts = ACCOUNT.matcher(json).replaceAll("$1••••$2");
        var names = NAME.matcher(accounts).replaceAll("$1•••\"");
        return TOKEN.matcher(names).replaceAll("$1•••\"");
    }
}
