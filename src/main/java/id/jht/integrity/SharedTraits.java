package id.jht.integrity;

import id.jht.claim.Claim;
import id.jht.claim.ClaimNumber;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The claims of other persons that bear the same contact or account: what the signals of a claim have counted. */
@Component
public class SharedTraits {

    private static final int MOST = 60;

    private static final String SHARED = """
            select claim_number, branch, trait from (
              select claim_number, branch, submitted_at, coalesce(heir_nik, nik, passport_number) as person, 'MOBILE' as trait
              from claim where mobile = :mobile and submitted_at >= :since
              union all
              select claim_number, branch, submitted_at, coalesce(heir_nik, nik, passport_number), 'EMAIL'
              from claim where email = :email and submitted_at >= :since
              union all
              select claim_number, branch, submitted_at, coalesce(heir_nik, nik, passport_number), 'ACCOUNT'
              from claim where bank_code = :bank and account_number = :account) as others
            where person <> :person order by submitted_at desc, claim_number limit :most
            """;

    private final JdbcClient jdbc;
    private final IntegritySettings settings;

    SharedTraits(JdbcClient jdbc, IntegritySettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** @param branch whose claim it is; who may not see that branch must not see the number */
    public record Shared(Trait trait, ClaimNumber claim, String branch) {}

    public enum Trait {
        MOBILE,
        EMAIL,
        ACCOUNT
    }

    /** Newest first. */
    public List<Shared> of(Claim claim) {
        var claimant = claim.claimant();
        var recipient = claim.recipient();
        return jdbc.sql(SHARED)
                .param("mobile", claimant.mobile().value())
                .param("email", claimant.email().value())
                .param("bank", claim.account().bankCode())
                .param("account", claim.account().number())
                .param(
                        "since",
                        claim.submittedAt()
                                .minus(settings.windowDays(), ChronoUnit.DAYS)
                                .atOffset(ZoneOffset.UTC))
                .param(
                        "person",
                        recipient == null
                                ? claimant.identity().value()
                                : recipient.nik().value())
                .param("most", MOST)
                .query((row, index) -> new Shared(
                        Trait.valueOf(row.getString("trait")),
                        ClaimNumber.of(row.getString("claim_number")),
                        row.getString("branch")))
                .list();
    }
}
