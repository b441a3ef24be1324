package id.jht.integrity;

import static id.jht.membership.CivilRegistry.Result.NOT_APPLICABLE;

import id.jht.claim.Claim;
import id.jht.claim.ClaimNumber;
import id.jht.claim.ClaimTrail;
import id.jht.claim.Claimant;
import id.jht.claim.Claims;
import id.jht.eligibility.ScreeningResults;
import id.jht.membership.CivilRegistry;
import id.jht.shared.Nik;
import id.jht.shared.TransactionMemory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Screening of the claimant with the civil registry, table {@code identity_screening}. */
@Component
public class IdentityScreening implements ScreeningResults {

    private final JdbcClient jdbc;
    private final Claims claims;
    private final ClaimTrail trail;
    private final CivilRegistry registry;
    private final Clock clock;
    private final TransactionMemory<ClaimNumber, Optional<CivilRegistry.Answer>> read = new TransactionMemory<>();

    IdentityScreening(JdbcClient jdbc, Claims claims, ClaimTrail trail, CivilRegistry registry, Clock clock) {
        this.jdbc = jdbc;
        this.claims = claims;
        this.trail = trail;
        this.registry = registry;
        this.clock = clock;
    }

    /**
     * Asks the registry and keeps its answer; about a person without NIK it cannot be asked, and that is kept. Nothing is
     * locked while the registry thinks: the claim is only read.
     *
     * @throws id.jht.membership.NeighbourUnavailableException when no answer came; asking again is safe
     */
    @Transactional
    public CivilRegistry.Answer screen(ClaimNumber number) {
        var claimant = claims.get(number).claimant();
        var answer = claimant.identity() instanceof Nik nik
                ? registry.ask(questionAbout(nik, claimant))
                : new CivilRegistry.Answer(NOT_APPLICABLE, List.of());
        keep(number, answer);
        trail.add(number, "system", "IDENTITY_SCREENED", answer.result().name());
        return answer;
    }

    private static CivilRegistry.Query questionAbout(Nik nik, Claimant claimant) {
        return new CivilRegistry.Query(
                nik, claimant.fullName(), claimant.birthPlace(), claimant.birthDate(), claimant.motherMaidenName());
    }

    private void keep(ClaimNumber number, CivilRegistry.Answer answer) {
        jdbc.sql("""
                        insert into identity_screening (claim_number, result, differences, asked_at)
                        values (:claim, :result, :differences, :at)
                        on conflict (claim_number) do update
                        set result = excluded.result, differences = excluded.differences, asked_at = excluded.asked_at
                        """)
                .param("claim", number.value())
                .param("result", answer.result().name())
                .param("differences", answer.differences().toArray(String[]::new))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        read.remember(number, Optional.of(answer));
    }

    public Optional<CivilRegistry.Answer> latest(ClaimNumber number) {
        return read.recall(number, this::read);
    }

    private Optional<CivilRegistry.Answer> read(ClaimNumber number) {
        return jdbc.sql("select * from identity_screening where claim_number = :claim")
                .param("claim", number.value())
                .query((row, index) -> answer(row))
                .optional();
    }

    private static CivilRegistry.Answer answer(ResultSet row) throws SQLException {
        var differences = (String[]) row.getArray("differences").getArray();
        return new CivilRegistry.Answer(CivilRegistry.Result.valueOf(row.getString("result")), List.of(differences));
    }

    @Override
    public String resultOf(Claim claim) {
        return latest(claim.number())
                .map(answer -> answer.result().name())
                .orElse(ScreeningResults.before(claim.claimant().identity()));
    }
}
