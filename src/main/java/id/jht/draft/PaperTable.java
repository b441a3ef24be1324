package id.jht.draft;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.jht.document.DocumentType;
import id.jht.shared.Seal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code draft_paper}; names are sealed as well, since a name of a file is often the name of a person. */
@Component
class PaperTable {

    private final JdbcClient jdbc;
    private final Seal seal;

    PaperTable(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    void add(UUID draft, DraftPaper paper, byte[] content, Instant now) {
        jdbc.sql("""
                        insert into draft_paper (id, draft_id, type, name, size, sha256, position, content, added_at)
                        values (:id, :draft, :type, :name, :size, :sha256, :position, :content, :now)
                        """)
                .param("id", paper.id())
                .param("draft", draft)
                .param("type", paper.type().name())
                .param("name", seal.seal(paper.fileName().getBytes(UTF_8)))
                .param("size", paper.size())
                .param("sha256", paper.sha256())
                .param("position", paper.position())
                .param("content", seal.seal(content))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<DraftPaper> of(UUID draft) {
        return jdbc.sql("""
                        select id, type, name, size, sha256, position from draft_paper where draft_id = ? order by position, id
                        """).param(draft).query((row, number) -> paper(row)).list();
    }

    Optional<byte[]> content(UUID draft, UUID id) {
        return jdbc.sql("select content from draft_paper where draft_id = ? and id = ?")
                .params(draft, id)
                .query(byte[].class)
                .optional()
                .map(seal::open);
    }

    void move(UUID draft, UUID id, int position) {
        jdbc.sql("update draft_paper set position = ? where draft_id = ? and id = ?")
                .params(position, draft, id)
                .update();
    }

    void delete(UUID draft, UUID id) {
        jdbc.sql("delete from draft_paper where draft_id = ? and id = ?")
                .params(draft, id)
                .update();
    }

    void deleteAll(UUID draft) {
        jdbc.sql("delete from draft_paper where draft_id = ?").param(draft).update();
    }

    private DraftPaper paper(ResultSet row) throws SQLException {
        return new DraftPaper(
                row.getObject("id", UUID.class),
                DocumentType.valueOf(row.getString("type")),
                new String(seal.open(row.getBytes("name")), UTF_8),
                row.getLong("size"),
                row.getString("sha256"),
                row.getInt("position"));
    }
}
