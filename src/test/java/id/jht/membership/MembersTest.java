package id.jht.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jht.shared.BankAccount;
import id.jht.shared.EmailAddress;
import id.jht.shared.Kpj;
import id.jht.shared.MobileNumber;
import id.jht.shared.Nik;
import id.jht.shared.Npwp;
import id.jht.shared.Rupiah;
import id.jht.shared.Sex;
import id.jht.testing.RoomDatabase;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MembersTest {

    private static final Nik SITI = Nik.of("9998014508900000");
    private static final Nik JOKO = Nik.of("9998010101800000");

    private final Members members = new Members(RoomDatabase.jdbc());

    @BeforeEach
    void nobodyIsKnown() {
        var mine = "select id from member where nik like '9998%'";
        for (var table : List.of("benefit_payment", "membership")) {
            RoomDatabase.jdbc()
                    .sql("delete from " + table + " where member_id in (" + mine + ")")
                    .update();
        }
        RoomDatabase.jdbc().sql("delete from member where nik like '9998%'").update();
    }

    @Test
    void aMemberIsFoundByNikByAnyKpjAndById() {
        var siti = member(SITI, "Siti", older(), newer());
        members.save(List.of(siti, member(JOKO, "Joko")));

        var found = members.byNik(SITI).orElseThrow();

        assertThat(found).usingRecursiveComparison().ignoringFields("id").isEqualTo(siti);
        assertThat(members.byKpj(Kpj.of("99980000001"))).contains(found);
        assertThat(members.byKpj(Kpj.of("9998000000A"))).contains(found);
        assertThat(members.get(found.id())).isEqualTo(found);
    }

    @Test
    void aMemberWithoutMembershipIsAMember() {
        members.save(List.of(bare(JOKO, "Joko")));

        var joko = members.byNik(JOKO).orElseThrow();

        assertThat(joko.memberships()).isEmpty();
        assertThat(joko.npwp()).isNull();
        assertThat(joko.account()).isNull();
        assertThat(joko.profileUpdated()).isNull();
    }

    @Test
    void whoIsNotThereIsNotFound() {
        assertThat(members.byNik(SITI)).isEmpty();
        assertThat(members.byKpj(Kpj.of("99980000001"))).isEmpty();
        assertThatThrownBy(() -> members.get(-1)).hasMessage("no member -1");
    }

    @Test
    void aFullPaymentIsBookedOnceAndClosesEveryMembership() {
        members.save(List.of(member(SITI, "Siti", older(), newer())));
        var id = members.byNik(SITI).orElseThrow().id();
        var payment = payment("JHT-2026-00000001", "2026-11-20", true);

        members.post(id, payment);
        members.post(id, payment);

        assertThat(members.paymentsOf(id)).containsExactly(payment);
        assertThat(statusesOf(id)).containsOnly(MembershipStatus.CLOSED);
    }

    @Test
    void aPartialPaymentClosesNothingAndPaymentsAreListedOldestFirst() {
        members.save(List.of(member(SITI, "Siti", older(), newer())));
        var id = members.byNik(SITI).orElseThrow().id();
        var later = payment("JHT-2025-97000001", "2026-11-20", false);
        var earlier = payment("JHT-2025-97000002", "2024-02-29", false);

        members.post(id, later);
        members.post(id, earlier);

        assertThat(members.paymentsOf(id)).containsExactly(earlier, later);
        assertThat(statusesOf(id)).containsExactly(MembershipStatus.NON_ACTIVE, MembershipStatus.ACTIVE);
    }

    @Test
    void aKnownMemberIsBroughtUpToDateButAClosedMembershipStays() {
        members.save(List.of(member(SITI, "Siti", older())));
        var id = members.byNik(SITI).orElseThrow().id();
        members.post(id, payment("JHT-2026-00000001", "2026-11-20", true));

        members.save(List.of(member(SITI, "Siti Aminah", older(), newer())));

        var siti = members.byNik(SITI).orElseThrow();
        assertThat(siti.id()).isEqualTo(id);
        assertThat(siti.name()).isEqualTo("Siti Aminah");
        assertThat(statusesOf(id)).containsExactly(MembershipStatus.CLOSED, MembershipStatus.ACTIVE);
    }

    @Test
    void aKpjOfSomebodyElseIsRefused() {
        members.save(List.of(member(SITI, "Siti", older())));

        assertThatThrownBy(() -> members.save(List.of(member(JOKO, "Joko", older()))))
                .hasMessage("KPJ 99980000001 belongs to somebody else");
    }

    @Test
    void contributionsOfDifferentMonthsAndGapsAreKeptAndReplaced() {
        members.save(List.of(
                member(SITI, "Siti", paid(span("2026-01", "2026-03", 200_000), span("2026-06", "2026-06", 0)))));
        assertThat(membershipOf(SITI).contributions())
                .containsExactly(span("2026-01", "2026-03", 200_000), span("2026-06", "2026-06", 0));
        assertThat(membershipOf(SITI).lastContribution()).isEqualTo(YearMonth.parse("2026-06"));

        members.save(List.of(member(SITI, "Siti", paid(span("2026-01", "2026-07", 210_000)))));
        assertThat(membershipOf(SITI).contributions()).containsExactly(span("2026-01", "2026-07", 210_000));

        members.save(List.of(member(SITI, "Siti", paid())));
        assertThat(membershipOf(SITI).lastContribution()).isNull();
    }

    @Test
    void noMonthIsContributedTwice() {
        var overlapping =
                member(SITI, "Siti", paid(span("2026-01", "2026-03", 200_000), span("2026-03", "2026-04", 1)));

        assertThatThrownBy(() -> members.save(List.of(overlapping)))
                .hasMessageContaining("contribution_kpj_daterange_excl");
        assertThatThrownBy(() -> span("2026-03", "2026-02", 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void equalMonthsInARowAreOneSpan() {
        var months = new TreeMap<YearMonth, Rupiah>();
        months.put(YearMonth.parse("2026-03"), Rupiah.of(7));
        months.put(YearMonth.parse("2026-01"), Rupiah.of(5));
        months.put(YearMonth.parse("2026-02"), Rupiah.of(5));
        months.put(YearMonth.parse("2026-05"), Rupiah.of(7));

        assertThat(Contribution.of(months))
                .containsExactly(
                        span("2026-01", "2026-02", 5), span("2026-03", "2026-03", 7), span("2026-05", "2026-05", 7));
    }

    @Test
    void aLastMonthWithinTheOpeningBalanceIsKeptAsSuch() {
        assertThat(older().contributions()).containsExactly(span("2019-12", "2019-12", 0));
        assertThat(newer().contributions()).isEmpty();
    }

    private Membership membershipOf(Nik nik) {
        return members.byNik(nik).orElseThrow().memberships().get(0);
    }

    private static Contribution span(String from, String to, long amount) {
        return new Contribution(YearMonth.parse(from), YearMonth.parse(to), Rupiah.of(amount));
    }

    private static Membership paid(Contribution... contributions) {
        return new Membership(
                Kpj.of("99980000001"),
                Segment.PU,
                "PT Satu",
                MembershipStatus.ACTIVE,
                LocalDate.parse("2010-03-01"),
                null,
                null,
                null,
                Rupiah.of(7_000_000),
                LocalDate.parse("2025-12-31"),
                List.of(contributions));
    }

    private List<MembershipStatus> statusesOf(long id) {
        return members.get(id).memberships().stream().map(Membership::status).toList();
    }

    private static EarlierPayment payment(String claim, String date, boolean full) {
        return new EarlierPayment(claim, LocalDate.parse(date), Rupiah.of(9_000_000), Rupiah.of(100), full);
    }

    private static Member member(Nik nik, String name, Membership... memberships) {
        return person(
                nik,
                name,
                Npwp.of("9998014508900000"),
                LocalDate.parse("2026-01-31"),
                new BankAccount("002", "12345678"),
                memberships);
    }

    private static Member bare(Nik nik, String name) {
        return person(nik, name, null, null, null);
    }

    private static Member person(
            Nik nik,
            String name,
            @Nullable Npwp npwp,
            @Nullable LocalDate profileUpdated,
            @Nullable BankAccount account,
            Membership... memberships) {
        return new Member(
                0,
                nik,
                name,
                "Medan",
                LocalDate.parse("1990-08-05"),
                Sex.F,
                "Rahma",
                MobileNumber.of("+6281200000001"),
                EmailAddress.of("siti@example.id"),
                npwp,
                profileUpdated,
                account,
                List.of(memberships));
    }

    private static Membership older() {
        return new Membership(
                Kpj.of("99980000001"),
                Segment.PU,
                "PT Satu",
                MembershipStatus.NON_ACTIVE,
                LocalDate.parse("2010-03-01"),
                LocalDate.parse("2019-12-31"),
                "RESIGNATION",
                Rupiah.of(7_000_000),
                LocalDate.parse("2019-12-31"),
                Rupiah.ZERO,
                YearMonth.parse("2019-12"));
    }

    private static Membership newer() {
        return new Membership(
                Kpj.of("9998000000A"),
                Segment.BPU,
                "Mandiri",
                MembershipStatus.ACTIVE,
                LocalDate.parse("2020-02-01"),
                null,
                null,
                Rupiah.of(1_500_000),
                LocalDate.parse("2025-12-31"),
                Rupiah.of(40_000),
                null);
    }
}
