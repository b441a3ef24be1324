package id.jht.policy;

import static java.util.stream.Collectors.joining;

import id.jht.shared.RefusedException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes a rule table by a file in two steps: the file is checked and what it would change is shown, then it is applied,
 * unless somebody has changed the table meanwhile. What waits between the two is table {@code rule_upload}.
 */
@Component
public class RuleUploads {

    public static final int MOST_BYTES = 1 << 20;

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final RuleRows rows;
    private final MessageSource messages;
    private final Clock clock;

    RuleUploads(JdbcClient jdbc, RuleRows rows, MessageSource messages, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.messages = messages;
        this.clock = clock;
    }

    /** Checks a file; one that is right and changes something is kept for a day, to be looked at and applied. */
    @Transactional
    public Answer check(RuleTable table, byte[] content, String actor) {
        if (content.length > MOST_BYTES) {
            return new Wrong(List.of(RuleMistake.at(0, null, "policy.mistake.size")));
        }
        var reading = read(table, content);
        if (!reading.mistakes().isEmpty()) {
            return new Wrong(reading.mistakes());
        }
        var before = rows.current(table);
        return RuleChange.between(table, before, reading.rows()).isEmpty()
                ? new Unchanged()
                : new Kept(keep(table, content, fingerprint(before), actor));
    }

    /** What a kept file would change now; empty when it is not kept any more. */
    @Transactional(readOnly = true)
    public Optional<Waiting> find(RuleTable table, UUID id) {
        return kept(table, id).map(upload -> waiting(table, upload));
    }

    /**
     * Retires and enters rows, all at one moment, as what this person did.
     *
     * @return what has changed
     * @throws RefusedException when the file is not kept any more, or the table is no longer the one it was compared with
     */
    @Transactional
    public RuleChange apply(RuleTable table, UUID id, String actor) {
        rows.lock(table);
        var waiting = find(table, id).orElseThrow(() -> refused("policy.apply.gone"));
        if (waiting.outdated()) {
            throw refused("policy.apply.outdated");
        }
        var now = clock.instant();
        var change = waiting.change();
        change.retired().forEach(row -> rows.retire(table, row, now, actor));
        change.changed().forEach(replaced -> rows.retire(table, replaced.before(), now, actor));
        change.changed().forEach(replaced -> rows.insert(table, replaced.after(), now, actor));
        change.added().forEach(row -> rows.insert(table, row, now, actor));
        jdbc.sql("delete from rule_upload where id = ?").param(id).update();
        return change;
    }

    private Waiting waiting(RuleTable table, Upload upload) {
        var before = rows.current(table);
        var reading = read(table, upload.content());
        return new Waiting(
                upload.id(),
                RuleChange.between(table, before, reading.rows()),
                upload.by(),
                upload.at(),
                !reading.mistakes().isEmpty() || !fingerprint(before).equals(upload.fingerprint()));
    }

    private RuleReading read(RuleTable table, byte[] content) {
        return RuleReading.of(table, content, rows, LocalDate.ofInstant(clock.instant(), WIB));
    }

    private UUID keep(RuleTable table, byte[] content, String fingerprint, String actor) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql("delete from rule_upload where uploaded_at < ?")
                .param(now.minus(KEPT))
                .update();
        var id = UUID.randomUUID();
        jdbc.sql("insert into rule_upload (id, table_name, content, fingerprint, uploaded_by, uploaded_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(id, table.name(), content, fingerprint, actor, now)
                .update();
        return id;
    }

    private Optional<Upload> kept(RuleTable table, UUID id) {
        return jdbc.sql("select * from rule_upload where id = ? and table_name = ?")
                .params(id, table.name())
                .query((row, index) -> new Upload(
                        id,
                        row.getBytes("content"),
                        row.getString("fingerprint"),
                        row.getString("uploaded_by"),
                        row.getObject("uploaded_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** Rows are never changed, so the same text is the same state of the table. */
    private static String fingerprint(List<RuleRow> rows) {
        var text = rows.stream()
                .map(row -> new java.util.TreeMap<>(row.cells()).toString())
                .collect(joining("\n"));
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private RefusedException refused(String code) {
        return new RefusedException(messages.getMessage(code, null, LocaleContextHolder.getLocale()));
    }

    /** What became of a file. */
    public sealed interface Answer {}

    /** Nothing is kept; every mistake is named. */
    public record Wrong(List<RuleMistake> mistakes) implements Answer {}

    /** The file is the table as it stands. */
    public record Unchanged() implements Answer {}

    /** To be looked at and applied under this name. */
    public record Kept(UUID id) implements Answer {}

    /** @param outdated the table has changed since the file was checked, so the file can no longer be applied */
    public record Waiting(UUID id, RuleChange change, String by, Instant at, boolean outdated) {}

    @SuppressWarnings("ArrayRecordComponent")
    private record Upload(UUID id, byte[] content, String fingerprint, String by, Instant at) {}
}
