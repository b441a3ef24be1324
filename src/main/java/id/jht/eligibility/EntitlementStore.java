package id.jht.eligibility;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.jht.claim.ClaimNumber;
import id.jht.shared.TransactionMemory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Facts and failures in their tables. */
@Component
class EntitlementStore {

    // a mapper of its own: what is stored must not change with the settings of the web
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final JdbcClient jdbc;
    private final TransactionMemory<ClaimNumber, EntitlementFacts> gathered = new TransactionMemory<>();
    private final TransactionMemory<ClaimNumber, Optional<Entitlement>> decided = new TransactionMemory<>();

    EntitlementStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(ClaimNumber number, EntitlementFacts facts, Instant at) {
        jdbc.sql("""
                        insert into entitlement_fact (claim_number, facts, gathered_at)
                        values (:claim, cast(:facts as jsonb), :at)
                        on conflict (claim_number) do update
                        set facts = excluded.facts, gathered_at = excluded.gathered_at
                        """)
                .param("claim", number.value())
                .param("facts", written(facts))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        gathered.remember(number, facts);
    }

    /** The facts last gathered. */
    EntitlementFacts facts(ClaimNumber number) {
        return gathered.recall(number, this::readGathered);
    }

    private EntitlementFacts readGathered(ClaimNumber number) {
        return jdbc.sql("select facts::text from entitlement_fact where claim_number = :claim")
                .param("claim", number.value())
                .query((row, index) -> read(row.getString(1)))
                .optional()
                .orElseThrow(() -> new IllegalStateException("no facts were gathered for " + number));
    }

    void keep(ClaimNumber number, Entitlement entitlement, Instant at) {
        jdbc.sql("""
                        with gone as (delete from entitlement_failure where claim_number = :claim)
                        update entitlement_fact set decided_at = :at where claim_number = :claim
                        """)
                .param("claim", number.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        for (var position = 0; position < entitlement.failures().size(); position++) {
            add(number, position, entitlement.failures().get(position));
        }
        decided.remember(number, Optional.of(entitlement));
    }

    private void add(ClaimNumber number, int position, Entitlement.Failure failure) {
        jdbc.sql("""
                        insert into entitlement_failure (claim_number, position, code, possible_from)
                        values (:claim, :position, :code, :possibleFrom)
                        """)
                .param("claim", number.value())
                .param("position", position)
                .param("code", failure.code())
                .param("possibleFrom", failure.possibleFrom())
                .update();
    }

    Optional<Entitlement> latest(ClaimNumber number) {
        return decided.recall(number, this::readDecided);
    }

    private Optional<Entitlement> readDecided(ClaimNumber number) {
        return isDecided(number) ? Optional.of(new Entitlement(failures(number))) : Optional.empty();
    }

    private boolean isDecided(ClaimNumber number) {
        return jdbc.sql("""
                        select exists (select from entitlement_fact
                                       where claim_number = :claim and decided_at is not null)
                        """).param("claim", number.value()).query(Boolean.class).single();
    }

    private List<Entitlement.Failure> failures(ClaimNumber number) {
        return jdbc.sql("select * from entitlement_failure where claim_number = :claim order by position")
                .param("claim", number.value())
                .query((row, index) -> failure(row))
                .list();
    }

    private static Entitlement.Failure failure(ResultSet row) throws SQLException {
        return new Entitlement.Failure(row.getString("code"), row.getObject("possible_from", LocalDate.class));
    }

    private static String written(EntitlementFacts facts) {
        try {
            return JSON.writeValueAsString(facts);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static EntitlementFacts read(String json) {
        try {
            return JSON.readValue(json, EntitlementFacts.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
