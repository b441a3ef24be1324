package id.jht.membership;

import id.jht.shared.BankAccount;
import id.jht.shared.EmailAddress;
import id.jht.shared.Nik;
import id.jht.shared.Npwp;
import id.jht.shared.Passport;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes one member and the memberships. */
class MemberStore {

    private static final String MEMBER = """
            insert into member (nik, passport_number, name, birth_place, birth_date, sex, mother_maiden_name, mobile, email, npwp,
                                profile_updated, bank_code, account_number)
            values (:nik, :passport, :name, :birthPlace, :birthDate, :sex, :motherMaidenName, :mobile, :email, :npwp,
                    :profileUpdated, :bankCode, :accountNumber)
            on conflict %1$s do update
            set passport_number = excluded.passport_number, name = excluded.name, birth_place = excluded.birth_place, birth_date = excluded.birth_date,
                sex = excluded.sex, mother_maiden_name = excluded.mother_maiden_name,
                mobile = case when %2$s then member.mobile else excluded.mobile end,
                email = case when %2$s then member.email else excluded.email end, npwp = excluded.npwp, profile_updated = excluded.profile_updated,
                bank_code = excluded.bank_code, account_number = excluded.account_number
            returning id
            """;

    private static final String SAME_NIK = "(nik)";
    private static final String SAME_PASSPORT = "(passport_number) where nik is null";

    /** The member gave a contact here, and what is written is not known to be newer. */
    private static final String OWN_CONTACT =
            "member.contact_given_on is not null and coalesce(excluded.profile_updated <= member.contact_given_on, true)";

    private static final String MEMBERSHIP = """
            insert into membership as known (kpj, member_id, segment, employer, status, start_date, end_date, end_reason,
                                             resigned_on, opening_balance, opening_date)
            values (:kpj, :member, :segment, :employer, :status, :startDate, :endDate, :endReason,
                    :resignedOn, :openingBalance, :openingDate)
            on conflict (kpj) do update
            set segment = excluded.segment, employer = excluded.employer, status = excluded.status,
                start_date = excluded.start_date, end_date = excluded.end_date, end_reason = excluded.end_reason,
                resigned_on = excluded.resigned_on,
                opening_balance = excluded.opening_balance, opening_date = excluded.opening_date
            where known.member_id = excluded.member_id and known.status <> 'CLOSED'
            """;

    private static final String RENEWED = """
            update member
            set name = :name, birth_place = :birthPlace, birth_date = :birthDate, mother_maiden_name = :motherMaidenName,
                mobile = :mobile, email = :email, npwp = coalesce(:npwp, npwp),
                passport_number = case when nik is null then passport_number else coalesce(:passport, passport_number) end,
                bank_code = :bankCode, account_number = :accountNumber, profile_updated = :on,
                contact_given_on = case when (mobile, email) is distinct from (:mobile, :email) then :on else contact_given_on end
            where id = :id
            """;

    private final JdbcClient jdbc;

    MemberStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void save(Member member) {
        var id = saveMember(member);
        member.memberships().forEach(membership -> save(id, membership));
    }

    private long saveMember(Member member) {
        var account = Optional.ofNullable(member.account());
        return jdbc.sql(MEMBER.formatted(member.nik() == null ? SAME_PASSPORT : SAME_NIK, OWN_CONTACT))
                .param("nik", Optional.ofNullable(member.nik()).map(Nik::value).orElse(null))
                .param(
                        "passport",
                        Optional.ofNullable(member.passport())
                                .map(Passport::value)
                                .orElse(null))
                .param("name", member.name())
                .param("birthPlace", member.birthPlace())
                .param("birthDate", member.birthDate())
                .param("sex", member.sex().name())
                .param("motherMaidenName", member.motherMaidenName())
                .param("mobile", member.mobile().value())
                .param(
                        "email",
                        Optional.ofNullable(member.email())
                                .map(EmailAddress::value)
                                .orElse(null))
                .param(
                        "npwp",
                        Optional.ofNullable(member.npwp()).map(Npwp::value).orElse(null))
                .param("profileUpdated", member.profileUpdated())
                .param("bankCode", account.map(BankAccount::bankCode).orElse(null))
                .param("accountNumber", account.map(BankAccount::number).orElse(null))
                .query(Long.class)
                .single();
    }

    void renew(long memberId, RenewedProfile profile) {
        jdbc.sql(RENEWED)
                .param("name", profile.name())
                .param("birthPlace", profile.birthPlace())
                .param("birthDate", profile.birthDate())
                .param("motherMaidenName", profile.motherMaidenName())
                .param("mobile", profile.mobile().value())
                .param("email", profile.email().value())
                .param(
                        "npwp",
                        Optional.ofNullable(profile.npwp()).map(Npwp::value).orElse(null))
                .param(
                        "passport",
                        Optional.ofNullable(profile.passport())
                                .map(Passport::value)
                                .orElse(null))
                .param("bankCode", profile.account().bankCode())
                .param("accountNumber", profile.account().number())
                .param("on", profile.on())
                .param("id", memberId)
                .update();
    }

    private void save(long memberId, Membership membership) {
        var written = jdbc.sql(MEMBERSHIP)
                .param("kpj", membership.kpj().value())
                .param("member", memberId)
                .param("segment", membership.segment().name())
                .param("employer", membership.employer())
                .param("status", membership.status().name())
                .param("startDate", membership.startDate())
                .param("endDate", membership.endDate())
                .param("endReason", membership.endReason())
                .param("resignedOn", membership.resignedOn())
                .param("openingBalance", membership.openingBalance().amount())
                .param("openingDate", membership.openingDate())
                .update();
        if (written == 0) {
            refuseUnlessOwnedBy(memberId, membership);
        } else {
            writeContributions(membership);
        }
    }

    private void writeContributions(Membership membership) {
        var kpj = membership.kpj().value();
        jdbc.sql("delete from contribution where kpj = ?").param(kpj).update();
        for (var span : membership.contributions()) {
            jdbc.sql("insert into contribution (kpj, from_month, to_month, amount) values (?, ?, ?, ?)")
                    .params(
                            kpj,
                            span.from().atDay(1),
                            span.to().atDay(1),
                            span.amount().amount())
                    .update();
        }
    }

    private void refuseUnlessOwnedBy(long memberId, Membership membership) {
        var owner = jdbc.sql("select member_id from membership where kpj = :kpj")
                .param("kpj", membership.kpj().value())
                .query(Long.class)
                .single();
        if (owner != memberId) {
            throw new IllegalArgumentException("KPJ " + membership.kpj() + " belongs to somebody else");
        }
    }
}
