package id.jht.notice;

import id.jht.claim.ClaimNumber;
import id.jht.shared.EmailAddress;
import id.jht.shared.RoundTrip;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** Tables {@code notice} and {@code notice_attachment}. */
@Component
class NoticeTable {

    private static final String OF_CLAIM =
            "select id, kind, subject, state, written_at, delivered_at, returned_at, recipient, copy_of from notice"
                    + " where claim_number = ? order by id desc";

    private final JdbcClient jdbc;

    NoticeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(NewNotice notice, Instant writtenAt) {
        var key = new GeneratedKeyHolder();
        var about = Optional.ofNullable(notice.about());
        jdbc.sql("""
                insert into notice (claim_number, branch, kind, recipient, subject, body_text, body_html, written_at, deliver_until)
                values (:number, :branch, :kind, :recipient, :subject, :text, :html, :at, :until)
                """)
                .param("number", about.map(claim -> claim.number().value()).orElse(null))
                .param("branch", about.map(AboutClaim::branch).orElse(null))
                .param("kind", notice.kind())
                .param("recipient", notice.recipient().value())
                .param("subject", notice.subject())
                .param("text", notice.text())
                .param("html", notice.html())
                .param("at", utc(writtenAt))
                .param(
                        "until",
                        Optional.ofNullable(notice.deliverUntil())
                                .map(NoticeTable::utc)
                                .orElse(null))
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

    int count(EmailAddress recipient, String kind, Instant since) {
        return jdbc.sql("""
                        select count(*) from notice
                        where lower(recipient) = lower(?) and written_at > ? and kind = ?
                        """)
                .params(recipient.value(), utc(since), kind)
                .query(Integer.class)
                .single();
    }

    /** Reads a notice that waits, and keeps others from sending it until the transaction ends. */
    Optional<Outgoing> lockWaiting(long id) {
        return lock(id, "WAITING");
    }

    /** Reads a notice that a mail server has taken, and keeps others from it until the transaction ends. */
    Optional<Outgoing> lockDelivered(long id) {
        return lock(id, "DELIVERED");
    }

    private Optional<Outgoing> lock(long id, String state) {
        return jdbc.sql("select * from notice where id = ? and state = ? for update")
                .params(id, state)
                .query((row, index) -> new Outgoing(
                        row.getLong("id"),
                        about(row),
                        row.getString("kind"),
                        EmailAddress.of(row.getString("recipient")),
                        row.getString("subject"),
                        row.getString("body_text"),
                        row.getString("body_html"),
                        instant(row, "deliver_until")))
                .optional();
    }

    private static @Nullable AboutClaim about(ResultSet row) throws SQLException {
        var number = row.getString("claim_number");
        return number == null ? null : new AboutClaim(ClaimNumber.of(number), row.getString("branch"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
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

    void returned(long id, String failure, Instant at) {
        jdbc.sql("update notice set state = 'UNDELIVERABLE', failure = ?, returned_at = ? where id = ?")
                .params(failure, utc(at), id)
                .update();
    }

    /** Takes the words out of a letter, and keeps that it was written. */
    void empty(long id) {
        jdbc.sql("update notice set body_text = '', body_html = '' where id = ?")
                .param(id)
                .update();
    }

    /** The same letter again, files included, in the state in which it was written. */
    long copy(long id, Instant writtenAt) {
        var copy = jdbc.sql("""
                insert into notice (claim_number, branch, kind, recipient, subject, body_text, body_html, written_at, copy_of)
                select claim_number, branch, kind, recipient, subject, body_text, body_html, :at, coalesce(copy_of, id)
                from notice where id = :id returning id
                """)
                .param("at", utc(writtenAt))
                .param("id", id)
                .query(Long.class)
                .single();
        jdbc.sql("insert into notice_attachment (notice_id, name, media_type, content)"
                        + " select ?, name, media_type, content from notice_attachment where notice_id = ?")
                .params(copy, id)
                .update();
        return copy;
    }

    List<Notices.Written> of(ClaimNumber number) {
        return jdbc.sql(OF_CLAIM)
                .param(number.value())
                .query(NoticeTable::written)
                .list();
    }

    Supplier<List<Notices.Written>> of(ClaimNumber number, RoundTrip trip) {
        return trip.list(OF_CLAIM, NoticeTable::written, number.value());
    }

    private static Notices.Written written(ResultSet row, int index) throws SQLException {
        return new Notices.Written(
                row.getLong("id"),
                NoticeKind.valueOf(row.getString("kind")),
                row.getString("subject"),
                row.getString("state"),
                row.getTimestamp("written_at").toInstant(),
                instant(row, "delivered_at"),
                instant(row, "returned_at"),
                EmailAddress.of(row.getString("recipient")).toString(),
                row.getObject("copy_of", Long.class),
                null);
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    record AboutClaim(ClaimNumber number, String branch) {}

    /**
     * @param about null for a notice that belongs to no claim
     * @param kind name of a {@link NoticeKind}, or of a {@link PersonalNoticeKind} when it is about no claim
     * @param deliverUntil after that it would only mislead
     */
    record NewNotice(
            @Nullable AboutClaim about,
            String kind,
            EmailAddress recipient,
            String subject,
            String text,
            String html,
            List<Attachment> attachments,
            @Nullable Instant deliverUntil) {}

    record Outgoing(
            long id,
            @Nullable AboutClaim about,
            String kind,
            EmailAddress recipient,
            String subject,
            String text,
            String html,
            @Nullable Instant deliverUntil) {

        boolean isTooLateAt(Instant now) {
            return deliverUntil != null && now.isAfter(deliverUntil);
        }
    }

    record Attachment(String name, String mediaType, byte[] content) {}
}
