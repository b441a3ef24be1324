package id.jht.disbursement.snap;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps what is said to the bank, table {@code bank_message}, even when the step that says it is rolled back: a message before it
 * is sent, to be completed by its answer, so that one without an answer was under way when the application died; the question
 * whose an account is, which moves no money, once when it is answered.
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

    /** A message that is about to be sent. */
    interface Entry {

        /** @param httpStatus 0 when nothing came back */
        void answered(int httpStatus, String answer, Instant now);
    }

    Entry sending(SnapService service, String reference, String externalId, String request, Instant sentAt) {
        var sent = List.<Object>of(
                service.code(), reference, externalId, masked(request), sentAt.atOffset(ZoneOffset.UTC));
        return service.isAboutAnAccount() ? whole(sent) : completed(sent);
    }

    private Entry whole(List<Object> sent) {
        return (httpStatus, answer, now) -> write("""
                        insert into bank_message
                            (service, reference, external_id, request, sent_at, http_status, answer, answered_at)
                        values (?, ?, ?, ?, ?, nullif(?, 0), ?, ?) returning id
                        """, sent, httpStatus, masked(answer), now.atOffset(ZoneOffset.UTC));
    }

    private Entry completed(List<Object> sent) {
        var id = write("""
                        insert into bank_message (service, reference, external_id, request, sent_at, answer)
                        values (?, ?, ?, ?, ?, '') returning id
                        """, sent);
        return (httpStatus, answer, now) -> write(
                "update bank_message set http_status = nullif(?, 0), answer = ?, answered_at = ? where id = ? returning id",
                List.of(),
                httpStatus,
                masked(answer),
                now.atOffset(ZoneOffset.UTC),
                id);
    }

    private long write(String sql, List<Object> first, Object... more) {
        return requireNonNull(ownTransaction.execute(status ->
                jdbc.sql(sql).params(first).params(more).query(Long.class).single()));
    }

    static String masked(String json) {
        var accounts = ACCOUNT.matcher(json).replaceAll("$1••••$2");
        var names = NAME.matcher(accounts).replaceAll("$1•••\"");
        return TOKEN.matcher(names).replaceAll("$1•••\"");
    }
}
