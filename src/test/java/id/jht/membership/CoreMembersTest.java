package id.jht.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jht.shared.EmailAddress;
import id.jht.shared.Kpj;
import id.jht.shared.MobileNumber;
import id.jht.shared.Nik;
import id.jht.shared.Rupiah;
import id.jht.shared.Sex;
import id.jht.testing.RoomDatabase;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

class CoreMembersTest {

    private static final Nik SITI = Nik.of("9995014508900000");
    private static final Kpj CARD = Kpj.of("99950000001");

    private final Core core = new Core();
    private final Members members = new Members(
            RoomDatabase.jdbc(),
            Optional.of(new CoreMembers(
                    core, RoomDatabase.jdbc(), new DataSourceTransactionManager(RoomDatabase.dataSource()))));

    @BeforeEach
    void nobodyIsKnown() {
        var mine = "member_id in (select id from member where nik like '9995%')";
        for (var table : List.of("benefit_payment", "membership")) {
            RoomDatabase.jdbc().sql("delete from " + table + " where " + mine).update();
        }
        RoomDatabase.jdbc().sql("delete from member where nik like '9995%'").update();
    }

    @Test
    void whatTheCoreSystemTellsIsKeptAndFoundByItsId() {
        core.knows = siti("Siti", "2026-08");

        var byNik = members.byNik(SITI).orElseThrow();
        var byKpj = members.byKpj(CARD).orElseThrow();

        assertThat(byNik.id()).isPositive();
        assertThat(byKpj).isEqualTo(byNik);
        assertThat(members.get(byNik.id())).isEqualTo(byNik);
        assertThat(byNik).isEqualTo(siti("Siti", "2026-08").as(byNik.id()));
    }

    @Test
    void aMemberIsBroughtUpToDateAndWrittenOnlyWhenSomethingDiffers() {
        core.knows = siti("Siti", "2026-08");
        var id = members.byNik(SITI).orElseThrow().id();
        var written = version();

        members.byNik(SITI);
        assertThat(version()).isEqualTo(written);

        core.knows = siti("Siti Aminah", "2026-09");
        var later = members.byNik(SITI).orElseThrow();
        assertThat(later.id()).isEqualTo(id);
        assertThat(later.name()).isEqualTo("Siti Aminah");
        assertThat(later.memberships().get(0).lastContribution()).isEqualTo(YearMonth.parse("2026-09"));
        assertThat(version()).isNotEqualTo(written);
    }

    @Test
    void whatIsPaidOutStaysPaidOut() {
        core.knows = siti("Siti", "2026-08");
        var id = members.byNik(SITI).orElseThrow().id();
        members.post(
                id,
                new EarlierPayment(
                        "JHT-2026-95000001", LocalDate.parse("2026-11-20"), Rupiah.of(9), Rupiah.ZERO, true));

        assertThat(members.byNik(SITI).orElseThrow().memberships().get(0).status())
                .isEqualTo(MembershipStatus.CLOSED);
    }

    @Test
    void anAnswerThatGivesACardToAnotherPersonIsNoAnswer() {
        core.knows = siti("Siti", "2026-08");
        members.byNik(SITI);
        core.knows = new Member(
                0,
                Nik.of("9995014508900001"),
                "Ani",
                "Medan",
                LocalDate.parse("1990-08-05"),
                Sex.F,
                "Rahma",
                MobileNumber.of("+6281200000001"),
                EmailAddress.of("ani@example.id"),
                null,
                null,
                null,
                siti("Siti", "2026-08").memberships());

        assertThatThrownBy(() -> members.byKpj(CARD)).isInstanceOf(NeighbourUnavailableException.class);
        assertThat(members.kept(Nik.of("9995014508900001"))).isEmpty();
    }

    @Test
    void whoIsUnknownThereIsUnknownHere() {
        core.knows = siti("Siti", "2026-08");
        members.byNik(SITI);
        core.knows = null;

        assertThat(members.byNik(SITI)).isEmpty();
        assertThat(members.byKpj(CARD)).isEmpty();
    }

    @Test
    void whileItIsAwayNobodyIsFoundButRunningClaimsKeepTheirMember() {
        core.knows = siti("Siti", "2026-08");
        var id = members.byNik(SITI).orElseThrow().id();
        core.away = true;

        assertThatThrownBy(() -> members.byNik(SITI)).isInstanceOf(NeighbourUnavailableException.class);
        assertThat(members.get(id).name()).isEqualTo("Siti");
    }

    @Test
    void theCoreSystemIsAskedWhenItsAddressIsSet() {
        var application = new ApplicationContextRunner()
                .withBean(JdbcClient.class, RoomDatabase::jdbc)
                .withBean(CoreSystem.class, () -> core)
                .withBean(
                        PlatformTransactionManager.class,
                        () -> new DataSourceTransactionManager(RoomDatabase.dataSource()))
                .withUserConfiguration(CoreMembers.class, Members.class);
        core.away = true;

        application
                .withPropertyValues("jht.members.core-url=https://core.example.id")
                .run(context -> assertThatThrownBy(
                                () -> context.getBean(Members.class).byNik(SITI))
                        .isInstanceOf(NeighbourUnavailableException.class));
        for (var unset : List.of("jht.members.core-url=", "jht.members.core-key=x")) {
            application
                    .withPropertyValues(unset)
                    .run(context -> assertThat(context.getBean(Members.class).byNik(SITI))
                            .isEmpty());
        }
    }

    /** Changes with every write of the row. */
    private static String version() {
        return RoomDatabase.jdbc()
                .sql("select ctid::text || xmin::text from member where nik = ?")
                .param(SITI.value())
                .query(String.class)
                .single();
    }

    private static Member siti(String name, String lastMonth) {
        return new Member(
                0,
                SITI,
                name,
                "Medan",
                LocalDate.parse("1990-08-05"),
                Sex.F,
                "Rahma",
                MobileNumber.of("+6281200000001"),
                EmailAddress.of("siti@example.id"),
                null,
                null,
                null,
                List.of(new Membership(
                        CARD,
                        Segment.PU,
                        "PT Satu",
                        MembershipStatus.NON_ACTIVE,
                        LocalDate.parse("2020-01-01"),
                        LocalDate.parse("2026-08-31"),
                        "RESIGNATION",
                        Rupiah.of(7_000_000),
                        LocalDate.parse("2025-12-31"),
                        Rupiah.of(200_000),
                        YearMonth.parse(lastMonth))));
    }

    private static final class Core implements CoreSystem {

        private @Nullable Member knows;
        private boolean away;

        @Override
        public Optional<Member> byNik(Nik nik) {
            return answer();
        }

        @Override
        public Optional<Member> byKpj(Kpj kpj) {
            return answer();
        }

        private Optional<Member> answer() {
            if (away) {
                throw new NeighbourUnavailableException("core system", new IllegalStateException("down"));
            }
            return Optional.ofNullable(knows);
        }
    }
}
