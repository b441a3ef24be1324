package id.jht.integrity;

import id.jht.claim.ClaimNumber;
import id.jht.claim.RiskLevel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The last assessment of each claim, table {@code risk_assessment}. */
@Component
class AssessmentStore {

    private final JdbcClient jdbc;

    AssessmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(ClaimNumber number, RiskSignals signals, RiskLevel risk, Instant at) {
        jdbc.sql("""
                        insert into risk_assessment (claim_number, risk, same_mobile, same_email, same_account,
                                                     contact_changed, contact_replaced, helper_declared, registry_result,
                                                     assessed_at)
                        values (:claim, :risk, :sameMobile, :sameEmail, :sameAccount,
                                :contactChanged, :contactReplaced, :helperDeclared, :registryResult, :at)
                        on conflict (claim_number) do update
                        set risk = excluded.risk, same_mobile = excluded.same_mobile, same_email = excluded.same_email,
                            same_account = excluded.same_account, contact_changed = excluded.contact_changed,
                            contact_replaced = excluded.contact_replaced,
                            helper_declared = excluded.helper_declared, registry_result = excluded.registry_result,
                            assessed_at = excluded.assessed_at
                        """)
                .param("claim", number.value())
                .param("risk", risk.name())
                .param("sameMobile", signals.sameMobile())
                .param("sameEmail", signals.sameEmail())
                .param("sameAccount", signals.sameAccount())
                .param("contactChanged", signals.contactChanged())
                .param("contactReplaced", signals.contactReplaced())
                .param("helperDeclared", signals.helperDeclared())
                .param("registryResult", signals.registryResult())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<RiskSignals> latest(ClaimNumber number) {
        return jdbc.sql("select * from risk_assessment where claim_number = :claim")
                .param("claim", number.value())
                .query((row, index) -> signals(row))
                .optional();
    }

    private static RiskSignals signals(ResultSet row) throws SQLException {
        return new RiskSignals(
                row.getLong("same_mobile"),
                row.getLong("same_email"),
                row.getLong("same_account"),
                row.getBoolean("contact_changed"),
                row.getBoolean("contact_replaced"),
                row.getBoolean("helper_declared"),
                row.getString("registry_result"));
    }
}
