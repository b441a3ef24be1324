package id.jht.membership;

import id.jht.shared.Identity;
import id.jht.shared.Kpj;
import id.jht.shared.Nik;
import id.jht.shared.Rupiah;
import id.jht.shared.TransactionMemory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The members, read from tables {@code member}, {@code membership} and {@code contribution}, and what they were paid, table
 * {@code benefit_payment}.
 */
@Component
public class Members {

    private static final String SELECT = """
            select member.*, membership.*,
                (select string_agg(from_month || '/' || to_month || '/' || amount, ',' order by from_month)
                 from contribution where contribution.kpj = membership.kpj) as contributions
            from member left join membership on membership.member_id = member.id
            where %s
            order by membership.start_date, membership.kpj
            """;

    private final JdbcClient jdbc;
    private final MemberStore store;
    private final Optional<CoreMembers> core;
    private final TransactionMemory<Long, Optional<Member>> read = new TransactionMemory<>();
    private final TransactionMemory<Long, List<EarlierPayment>> payments = new TransactionMemory<>();

    /** Members of our own tables alone, who came in by import. */
    public Members(JdbcClient jdbc) {
        this(jdbc, Optional.empty());
    }

    /** @param core asked first, where the institution has one */
    @Autowired
    Members(JdbcClient jdbc, Optional<CoreMembers> core) {
        this.jdbc = jdbc;
        this.store = new MemberStore(jdbc);
        this.core = core;
    }

    /** @throws NeighbourUnavailableException when the core system is asked and does not answer */
    public Optional<Member> byNik(Nik nik) {
        return core.isPresent() ? core.get().byNik(nik) : kept(nik);
    }

    /** By NIK, or by the passport of a member who has none; the core system knows people by NIK and card. */
    public Optional<Member> by(Identity identity) {
        return identity instanceof Nik nik ? byNik(nik) : kept(identity);
    }

    /** As our tables know the member; the core system is not asked. */
    public Optional<Member> kept(Identity identity) {
        return identity instanceof Nik
                ? find("member.nik = :key", identity.value())
                : find("member.nik is null and member.passport_number = :key", identity.value());
    }

    /** @throws NeighbourUnavailableException when the core system is asked and does not answer */
    public Optional<Member> byKpj(Kpj kpj) {
        return core.isPresent()
                ? core.get().byKpj(kpj)
                : find("member.id = (select member_id from membership where kpj = :key)", kpj.value());
    }

    /** As our tables know the member; the core system is not asked. */
    public Member get(long id) {
        return read.recall(id, known -> find("member.id = :key", known))
                .orElseThrow(() -> new IllegalArgumentException("no member " + id));
    }

    private Optional<Member> find(String condition, Object key) {
        return jdbc.sql(SELECT.formatted(condition)).param("key", key).query(new MemberRows());
    }

    /** Payments of the member, oldest first. */
    public List<EarlierPayment> paymentsOf(long memberId) {
        return payments.recall(memberId, this::payments);
    }

    private List<EarlierPayment> payments(long memberId) {
        return jdbc.sql("select * from benefit_payment where member_id = :member order by paid_on, claim_number")
                .param("member", memberId)
                .query((row, number) -> payment(row))
                .list();
    }

    private static EarlierPayment payment(ResultSet row) throws SQLException {
        return new EarlierPayment(
                row.getString("claim_number"),
                row.getObject("paid_on", LocalDate.class),
                Rupiah.of(row.getLong("gross")),
                Rupiah.of(row.getLong("tax_withheld")),
                row.getBoolean("is_full"));
    }

    /** Books a payment once per claim number; a full one closes every membership of the member. */
    @Transactional
    public void post(long memberId, EarlierPayment payment) {
        read.forget(memberId);
        payments.forget(memberId);
        if (book(memberId, payment) && payment.full()) {
            jdbc.sql("update membership set status = 'CLOSED' where member_id = :member")
                    .param("member", memberId)
                    .update();
        }
    }

    private boolean book(long memberId, EarlierPayment payment) {
        return jdbc.sql("""
                        insert into benefit_payment (claim_number, member_id, paid_on, gross, tax_withheld, is_full)
                        values (:claim, :member, :paidOn, :gross, :tax, :full)
                        on conflict (claim_number) do nothing
                        """)
                        .param("claim", payment.claimNumber())
                        .param("member", memberId)
                        .param("paidOn", payment.paidOn())
                        .param("gross", payment.gross().amount())
                        .param("tax", payment.taxWithheld().amount())
                        .param("full", payment.full())
                        .update()
                == 1;
    }

    /**
     * Adds members or, for a known NIK or passport, brings them up to date; never touches a closed membership. The given ids do not
     * matter.
     *
     * @throws IllegalArgumentException when a KPJ belongs to somebody else
     */
    @Transactional
    public void save(List<Member> members) {
        members.forEach(store::save);
        TransactionMemory.forgetWhatMayHaveChanged(); // the core system is kept by a twin of this class
    }

    /** Writes what a member has brought up to date; nothing else of the member changes. */
    @Transactional
    public void renew(long memberId, RenewedProfile profile) {
        read.forget(memberId);
        store.renew(memberId, profile);
    }
}
