package id.jht.claim;

import id.jht.shared.Nik;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The heirs of claims for dead members, table {@code claim_heir}: recorded as declared, never changed. */
@Component
public class Heirs {

    private final JdbcClient jdbc;

    Heirs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ClaimNumber number, List<Heir> heirs) {
        for (var position = 0; position < heirs.size(); position++) {
            var heir = heirs.get(position);
            jdbc.sql("""
                            insert into claim_heir (claim_number, position, name, nik, relationship, share)
                            values (?, ?, ?, ?, ?, ?)
                            """)
                    .params(
                            number.value(),
                            position,
                            heir.name(),
                            heir.nik().value(),
                            heir.relationship().name(),
                            heir.share())
                    .update();
        }
    }

    /** In the order of the form; nobody for a member who lives. */
    public Inheritance of(ClaimNumber number) {
        return new Inheritance(jdbc.sql("select * from claim_heir where claim_number = ? order by position")
                .param(number.value())
                .query((row, index) -> new Heir(
                        row.getString("name"),
                        Nik.of(row.getString("nik")),
                        Relationship.valueOf(row.getString("relationship")),
                        row.getBigDecimal("share")))
                .list());
    }
}
