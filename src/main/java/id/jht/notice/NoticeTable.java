package id.jht.notice;

import id.jht.claim.ClaimNumber;
import id.jht.shared.EmailAddress;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** Tables {@code notice} and {@code notice_attachment}. */
@Component
class NoticeTable {

    private final JdbcClient jdbc;

    NoticeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(NewNotice notice, Instant writtenAt) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                insert into notice (claim_number, branch, kind, recipient, subject, body_text, body_html, written_at)
                values (:number, :branch, :kind, :recipient, :subject, :text, :html, :at)
                """)
                .param("number", notice.number().value())
                .param("branch", notice.branch())
                .param("kind", notice.kind().name())
                .param("recipient", notice.recipient().value())
                .param("subject", notice.subject())
                .param("text", notice.text())
                .param("html", notice.html())
                .param("at", utc(writtenAt))
                .update(key, "id");
        var id = key.getKeyAs(Long.class);
        notice.attachments().forEach(attachment -> attach(id == null ? 0 : id, attachment));
        return id == null ? 0 : id;
    }

    private void attach(long id, Attachment attachment) {
        jdbc.sql("insert into notice_attachment (notice_id, name, media_type, content) values (?, ?, ?, ?)")
                .params(id, attachment.name(), attachment.mediaType(), attachment.content())
                .update();
    }

    /** Reads a notice that waits, and keeps others from sending it until the transaction ends. */
    Optional<Waiting> lockWaiting(long id) {
        return jdbc.sql("select * from notice where id = ? and state = 'WAITING' for update")
                .param(id)
                .query((row, index) -> new Waiting(
                        row.getLong("id"),
                        ClaimNumber.of(row.getString("claim_number")),
                        row.getString("branch"),
                        NoticeKind.valueOf(row.getString("kind")),
                        EmailAddress.of(row.getString("recipient")),
                        row.getString("subject"),
                        row.getString("body_text"),
                        row.getString("body_html")))
                .optional();
    }

    List<Attachment> attachmentsOf(long id) {
        return jdbc.sql("select name, media_type, content from notice_attachment where notice_id = ? order by name")
                .param(id)
                .query((row, index) -> new Attachment(row.getString(1), row.getString(2), row.getBytes(3)))
                .list();
    }

    void delivered(long id, Instant at) {
        jdbc.sql("update notice set state = 'DELIVERED', delivered_at = ? where id = ?")
                .params(utc(at), id)
                .update();
    }

    void undeliverable(long id, String failure) {
        jdbc.sql("update notice set state = 'UNDELIVERABLE', failure = ? where id = ?")
                .params(failure, id)
                .update();
    }

    List<Notices.Written> of(ClaimNumber number) {
        return jdbc.sql("select * from notice where claim_number = ? order by id desc")
                .param(number.value())
                .query((row, index) -> new Notices.Written(
                        row.getLong("id"),
                        NoticeKind.valueOf(row.getString("kind")),
                        row.getString("subject"),
                        row.getString("state"),
                        row.getTimestamp("written_at").toInstant(),
                        Optional.ofNullable(row.getTimestamp("delivered_at"))
                                .map(java.sql.Timestamp::toInstant)
                                .orElse(null)))
                .list();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    record NewNotice(
            ClaimNumber number,
            String branch,
            NoticeKind kind,
            EmailAddress recipient,
            String subject,
            String text,
            String html,
            List<Attachment> attachments) {}

    record Waiting(
            long id,
            ClaimNumber number,
            String branch,
            NoticeKind kind,
            EmailAddress recipient,
            String subject,
            String text,
            String html) {}

    record Attachment(String name, String mediaType, byte[] content) {}
}
