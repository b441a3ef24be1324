package id.jht.document;

import id.jht.claim.ClaimNumber;
import id.jht.shared.RoundTrip;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code document}. A paper is current until another was sent in its place. */
@Component
class DocumentTable {

    private static final String OF_CLAIM =
            "select id, type, file_name, media_type, size, pages, uploaded_at, verdict, reason, superseded"
                    + " from document where claim_number = ? order by arrived";

    private final JdbcClient jdbc;

    DocumentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All in one statement, so that many papers cost one round trip. */
    void add(ClaimNumber number, List<NewDocument> documents, Instant now) {
        if (documents.isEmpty()) {
            return;
        }
        var values = new ArrayList<>();
        for (var document : documents) {
            values.addAll(document.values(number, now.atOffset(ZoneOffset.UTC)));
        }
        var rows = String.join(", ", Collections.nCopies(documents.size(), "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
        jdbc.sql("insert into document (id, claim_number, type, file_name, media_type, size, pages, sha256, content,"
                        + " uploaded_at) values " + rows)
                .params(values)
                .update();
    }

    List<StoredDocument> of(ClaimNumber number) {
        return jdbc.sql(OF_CLAIM)
                .param(number.value())
                .query(DocumentTable::document)
                .list();
    }

    Supplier<List<StoredDocument>> of(ClaimNumber number, RoundTrip trip) {
        return trip.list(OF_CLAIM, DocumentTable::document, number.value());
    }

    Optional<byte[]> content(ClaimNumber number, UUID id) {
        return jdbc.sql("select content from document where claim_number = ? and id = ?")
                .params(number.value(), id)
                .query(byte[].class)
                .optional();
    }

    /** The type of the paper; empty when the claim has no such current paper. */
    Optional<DocumentType> judge(ClaimNumber number, UUID id, DocumentVerdict verdict, @Nullable RefusalReason reason) {
        return jdbc.sql("update document set verdict = :verdict, reason = :reason"
                        + " where claim_number = :number and id = :id and not superseded returning type")
                .param("verdict", verdict.name())
                .param("reason", reason == null ? null : reason.name())
                .param("number", number.value())
                .param("id", id)
                .query(String.class)
                .optional()
                .map(DocumentType::valueOf);
    }

    /**
     * Refuses the current papers of a type, or only those of them that are refused already.
     *
     * @return whether there was one
     */
    boolean refuse(ClaimNumber number, RefusedDocument refused) {
        return jdbc.sql("""
                update document set verdict = 'REFUSED', reason = :reason
                where claim_number = :number and type = :type and not superseded
                  and (verdict = 'REFUSED' or not exists (
                    select from document other where other.claim_number = :number and other.type = :type
                      and not other.superseded and other.verdict = 'REFUSED'))
                """)
                        .param("reason", refused.reason().name())
                        .param("number", number.value())
                        .param("type", refused.type().name())
                        .update()
                > 0;
    }

    void acceptAll(ClaimNumber number) {
        jdbc.sql("update document set verdict = 'ACCEPTED' where claim_number = ? and not superseded")
                .param(number.value())
                .update();
    }

    /** Types of which a current paper is refused. */
    Set<DocumentType> refused(ClaimNumber number) {
        var types = EnumSet.noneOf(DocumentType.class);
        jdbc.sql("select distinct type from document where claim_number = ? and verdict = 'REFUSED' and not superseded")
                .param(number.value())
                .query(String.class)
                .list()
                .forEach(type -> types.add(DocumentType.valueOf(type)));
        return types;
    }

    void supersedeRefused(ClaimNumber number, Collection<DocumentType> types) {
        jdbc.sql("update document set superseded = true where claim_number = :number and type in (:types)"
                        + " and verdict = 'REFUSED'")
                .param("number", number.value())
                .param("types", types.stream().map(Enum::name).toList())
                .update();
    }

    private static StoredDocument document(ResultSet row, int index) throws SQLException {
        var verdict = row.getString("verdict");
        var reason = row.getString("reason");
        return new StoredDocument(
                row.getObject("id", UUID.class),
                DocumentType.valueOf(row.getString("type")),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getInt("pages"),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                verdict == null ? null : DocumentVerdict.valueOf(verdict),
                reason == null ? null : RefusalReason.valueOf(reason),
                row.getBoolean("superseded"));
    }
}
