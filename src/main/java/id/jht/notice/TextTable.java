package id.jht.notice;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.jht.claim.ClaimNumber;
import id.jht.notice.text.TextChannel;
import id.jht.shared.MobileNumber;
import id.jht.shared.RoundTrip;
import id.jht.shared.Seal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code text_message}. */
@Component
class TextTable {

    private static final String BESIDE_NOTICES =
            "select text_message.* from text_message join notice on notice.id = notice_id where notice.claim_number = ?";

    private final JdbcClient jdbc;
    private final Seal seal;

    TextTable(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    long add(NewText text) {
        return jdbc.sql("""
                insert into text_message (notice_id, kind, channel, recipient, language, body, written_at, deliver_until)
                values (:notice, :kind, :channel, :recipient, :language, :body, :at, :until) returning id
                """)
                .param("notice", text.noticeId())
                .param("kind", text.kind())
                .param("channel", text.channel().name())
                .param("recipient", seal.seal(text.recipient().value().getBytes(UTF_8)))
                .param("language", text.language())
                .param("body", text.body())
                .param("at", utc(text.writtenAt()))
                .param(
                        "until",
                        Optional.ofNullable(text.deliverUntil())
                                .map(TextTable::utc)
                                .orElse(null))
                .query(Long.class)
                .single();
    }

    /** Reads a text that waits, and keeps others from sending it until the transaction ends. */
    Optional<Waiting> lockWaiting(long id) {
        return jdbc.sql("""
                        select text_message.*, notice.claim_number
                        from text_message left join notice on notice.id = notice_id
                        where text_message.id = ? and text_message.state = 'WAITING'
                        for update of text_message
                        """).param(id).query((row, index) -> waiting(row)).optional();
    }

    private Waiting waiting(ResultSet row) throws SQLException {
        return new Waiting(
                row.getLong("id"),
                ClaimNumber.parse(row.getString("claim_number")).orElse(null),
                row.getString("kind"),
                TextChannel.valueOf(row.getString("channel")),
                recipient(row),
                row.getString("language"),
                row.getString("body"),
                instant(row, "deliver_until"));
    }

    private MobileNumber recipient(ResultSet row) throws SQLException {
        return MobileNumber.of(new String(seal.open(row.getBytes("recipient")), UTF_8));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    void delivered(long id, Instant at) {
        jdbc.sql("update text_message set state = 'DELIVERED', delivered_at = ? where id = ?")
                .params(utc(at), id)
                .update();
    }

    void undeliverable(long id, String failure) {
        jdbc.sql("update text_message set state = 'UNDELIVERABLE', failure = ? where id = ?")
                .params(failure, id)
                .update();
    }

    /** Takes the words away, and keeps that they were written. */
    void empty(long id) {
        jdbc.sql("update text_message set body = '' where id = ?").param(id).update();
    }

    /** Those that went beside the notices of a claim, by the id of the notice. */
    Map<Long, Notices.Text> of(ClaimNumber number) {
        return byNotice(jdbc.sql(BESIDE_NOTICES)
                .param(number.value())
                .query((row, index) -> beside(row))
                .list());
    }

    Supplier<Map<Long, Notices.Text>> of(ClaimNumber number, RoundTrip trip) {
        var beside = trip.list(BESIDE_NOTICES, (row, index) -> beside(row), number.value());
        return () -> byNotice(beside.get());
    }

    private Beside beside(ResultSet row) throws SQLException {
        return new Beside(row.getLong("notice_id"), text(row));
    }

    private static Map<Long, Notices.Text> byNotice(List<Beside> found) {
        return found.stream().collect(Collectors.toMap(Beside::noticeId, Beside::text, (first, last) -> last));
    }

    private record Beside(long noticeId, Notices.Text text) {}

    private Notices.Text text(ResultSet row) throws SQLException {
        return new Notices.Text(
                row.getString("channel"),
                row.getString("state"),
                recipient(row).masked(),
                instant(row, "delivered_at"));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    /**
     * @param noticeId the mail that it goes beside, null for a code
     * @param kind name of a {@link NoticeKind} or of a {@link PersonalTextKind}
     * @param deliverUntil after that it would only mislead
     */
    record NewText(
            @Nullable Long noticeId,
            String kind,
            TextChannel channel,
            MobileNumber recipient,
            String language,
            String body,
            Instant writtenAt,
            @Nullable Instant deliverUntil) {}

    /** @param claim that it brings news of, null for a code */
    record Waiting(
            long id,
            @Nullable ClaimNumber claim,
            String kind,
            TextChannel channel,
            MobileNumber recipient,
            String language,
            String body,
            @Nullable Instant deliverUntil) {

        boolean isTooLateAt(Instant now) {
            return deliverUntil != null && now.isAfter(deliverUntil);
        }
    }
}
