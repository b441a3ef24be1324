package id.jht.integrity;

import id.jht.claim.Claim;
import id.jht.membership.ContactChanges;
import id.jht.membership.Member;
import id.jht.membership.Members;
import id.jht.policy.Setting;
import id.jht.policy.Settings;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gathers what speaks of a broker: the same contact or account on the claims of several persons (domain signals F1 to F3, F10). */
@Component
class Signals {

    /** The person behind a claim is who is paid: the heir, else the member. */
    private static final String COUNTS = """
            select (select count(distinct coalesce(heir_nik, nik, passport_number)) from claim
                    where mobile = :mobile and submitted_at >= :since) as same_mobile,
                   (select count(distinct coalesce(heir_nik, nik, passport_number)) from claim
                    where email = :email and submitted_at >= :since) as same_email,
                   (select count(distinct coalesce(heir_nik, nik, passport_number)) from claim
                    where bank_code = :bank and account_number = :account) as same_account
            """;

    private final JdbcClient jdbc;
    private final Members members;
    private final IdentityScreening screening;
    private final IntegritySettings settings;
    private final ContactChanges changes;
    private final Settings rules;

    Signals(
            JdbcClient jdbc,
            Members members,
            IdentityScreening screening,
            IntegritySettings settings,
            ContactChanges changes,
            Settings rules) {
        this.jdbc = jdbc;
        this.members = members;
        this.screening = screening;
        this.settings = settings;
        this.changes = changes;
        this.rules = rules;
    }

    RiskSignals of(Claim claim) {
        var claimant = claim.claimant();
        var since = claim.submittedAt().minus(settings.windowDays(), ChronoUnit.DAYS);
        return jdbc.sql(COUNTS)
                .param("mobile", claimant.mobile().value())
                .param("email", claimant.email().value())
                .param("bank", claim.account().bankCode())
                .param("account", claim.account().number())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new RiskSignals(
                        row.getLong("same_mobile"),
                        row.getLong("same_email"),
                        row.getLong("same_account"),
                        isContactChanged(claim, members.get(claim.memberId())),
                        isContactReplaced(claim),
                        claim.helper() != null,
                        screening.resultOf(claim)))
                .single();
    }

    /** An heir does not come in by the member's contact. */
    private boolean isContactReplaced(Claim claim) {
        var days = rules.number(Setting.CONTACT_COOL_DOWN_DAYS, claim.rules());
        return claim.recipient() == null
                && changes.latest(claim.memberId())
                        .filter(at -> at.plus(days, ChronoUnit.DAYS).isAfter(claim.submittedAt()))
                        .isPresent();
    }

    /** Whoever changes one thing has moved house or bank; a thief changes all. An heir is somebody else anyway. */
    static boolean isContactChanged(Claim claim, Member member) {
        var registered = member.account();
        return claim.recipient() == null
                && registered != null
                && !registered.equals(claim.account())
                && !member.mobile().equals(claim.claimant().mobile())
                && !claim.claimant().email().equals(member.email());
    }
}
