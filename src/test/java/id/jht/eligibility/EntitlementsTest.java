package id.jht.eligibility;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import id.jht.benefit.ApprovalLevel;
import id.jht.benefit.ApprovalRules;
import id.jht.claim.Channel;
import id.jht.claim.ClaimCause;
import id.jht.claim.ClaimNumber;
import id.jht.claim.Claimant;
import id.jht.claim.Claims;
import id.jht.claim.NewClaim;
import id.jht.claim.RiskLevel;
import id.jht.claim.Route;
import id.jht.membership.Member;
import id.jht.membership.Members;
import id.jht.membership.Membership;
import id.jht.membership.MembershipStatus;
import id.jht.membership.Segment;
import id.jht.policy.AsOf;
import id.jht.shared.BankAccount;
import id.jht.shared.EmailAddress;
import id.jht.shared.Kpj;
import id.jht.shared.MobileNumber;
import id.jht.shared.Nik;
import id.jht.shared.Rupiah;
import id.jht.shared.Sex;
import id.jht.testing.ClaimsAlone;
import id.jht.testing.RoomDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The room with the rooms below it on a real database; the tables answer what the test wants. */
class EntitlementsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");

    private static int people;

    private final AnnotationConfigApplicationContext rooms = new AnnotationConfigApplicationContext();
    private Function<EntitlementFacts, List<String>> rules = facts -> List.of();
    private String registryAnswer = ScreeningResults.NOT_ASKED;
    private @Nullable EntitlementFacts decidedOn;
    private @Nullable AsOf decidedBy;

    @BeforeEach
    void theRoomsStand() {
        rooms.registerBean(JdbcClient.class, RoomDatabase::jdbc);
        rooms.registerBean(Clock.class, () -> Clock.fixed(NOW, ZoneOffset.UTC));
        rooms.registerBean(EligibilityRules.class, AskedRules::new);
        rooms.registerBean(RouteRules.class, () -> EntitlementsTest::route);
        rooms.registerBean(ApprovalRules.class, () -> (route, net, known) -> ApprovalLevel.RULE);
        rooms.registerBean(ScreeningResults.class, () -> claim -> registryAnswer);
        rooms.register(RoomSettings.class, Members.class);
        ClaimsAlone.registerIn(rooms);
        rooms.scan("id.jht.policy", "id.jht.calendar", "id.jht.benefit", "id.jht.eligibility");
        rooms.refresh();
    }

    @Test
    void theFactsOfAClaimAreGatheredAndDecidedOn() {
        var claim = claimOf(leaver());

        var facts = entitlements().gather(claim);
        assertThat(facts.activeAnywhere()).isFalse();
        assertThat(facts.waitingSince()).isEqualTo("2026-10-31");
        assertThat(facts.balance()).isGreaterThan(Rupiah.of(10_000_000));
        assertThat(facts.registryResult()).isEqualTo("NOT_ASKED");

        assertThat(entitlements().decide(claim).isEntitled()).isTrue();
        assertThat(decidedOn).isEqualTo(facts);
        assertThat(decidedBy).isEqualTo(rooms.getBean(Claims.class).get(claim).rules());
    }

    @Test
    void theRegistrysAnswerIsAFactOnceItIsThere() {
        var claim = claimOf(leaver());
        entitlements().gather(claim);
        registryAnswer = "DECEASED";

        assertThat(entitlements().gather(claim).registryResult()).isEqualTo("DECEASED");
    }

    @Test
    void everyFailureIsKeptWithItsDate() {
        var claim = claimOf(leaver());
        rules = facts -> facts.waitedOneMonth() ? List.of("NEVER") : List.of("WAITING_TIME", "NEVER");
        entitlements().gather(claim);

        var refused = new Entitlement(List.of(
                new Entitlement.Failure("WAITING_TIME", LocalDate.parse("2026-11-30")),
                new Entitlement.Failure("NEVER", null)));
        assertThat(entitlements().decide(claim)).isEqualTo(refused);
        assertThat(entitlements().latest(claim)).contains(refused);
    }

    @Test
    void theClaimLearnsItsRoute() {
        var claim = claimOf(leaver());
        entitlements().gather(claim);
        rooms.getBean(Claims.class).assessed(claim, RiskLevel.MEDIUM);

        assertThat(entitlements().chooseRoute(claim)).isEqualTo(Route.FULL);
        assertThat(rooms.getBean(Claims.class).get(claim).route()).isEqualTo(Route.FULL);
    }

    @Test
    void aQuestionWithoutAClaimIsAnsweredAsOfToday() {
        rules = facts -> facts.ageYears() < 56 ? List.of("AGE_BELOW_56") : List.of();

        var outlook = outlooks().of(leaver(), question());

        assertThat(outlook.entitlement())
                .isEqualTo(new Entitlement(
                        List.of(new Entitlement.Failure("AGE_BELOW_56", LocalDate.parse("2036-01-01")))));
        assertThat(outlook.route()).isEqualTo(Route.FAST);
        assertThat(outlook.warnings()).containsExactly("BEWARE");
        assertThat(decidedBy).isEqualTo(new AsOf(LocalDate.parse("2026-11-23"), NOW));
    }

    @Test
    void aChannelIsOpenWhenItAddsNothingToWhatStandsInTheWayAnyhow() {
        rules = facts ->
                facts.channel() == Channel.MOBILE ? List.of("STILL_ACTIVE", "CHANNEL") : List.of("STILL_ACTIVE");
        assertThat(outlooks().channelsFor(leaver(), question())).containsExactly(Channel.WEB, Channel.BRANCH);

        rules = facts -> facts.channel() == Channel.BRANCH ? List.of() : List.of("CHANNEL");
        assertThat(outlooks().channelsFor(leaver(), question())).containsExactly(Channel.BRANCH);
    }

    @Test
    void theLargestShareIsWhatTheTableLetsThrough() {
        for (var most : List.of(1, 10, 30, 99, 100)) {
            rules = facts -> requireNonNull(facts.partialPercent()) > most ? List.of("TOO_HIGH") : List.of("OTHER");

            assertThat(outlooks().largestShare(leaver(), question())).isEqualTo(most);
        }
    }

    private static Question question() {
        return new Question(ClaimCause.RESIGNATION, Channel.WEB, Nik.of("9996010180000001"), null);
    }

    private Outlooks outlooks() {
        return rooms.getBean(Outlooks.class);
    }

    private Entitlements entitlements() {
        return rooms.getBean(Entitlements.class);
    }

    private final class AskedRules implements EligibilityRules {

        @Override
        public List<String> failingRules(EntitlementFacts facts, AsOf known) {
            if (decidedOn == null) {
                decidedOn = facts;
                decidedBy = known;
            }
            return rules.apply(facts);
        }

        @Override
        public List<String> warnings(EntitlementFacts facts, AsOf known) {
            return List.of("BEWARE");
        }
    }

    private static Route route(EntitlementFacts facts, RiskLevel risk, AsOf rules) {
        return facts.faceMatched() && risk == RiskLevel.LOW ? Route.FAST : Route.FULL;
    }

    private Member leaver() {
        people++;
        var nik = Nik.of("999601018000%04d".formatted(people));
        rooms.getBean(Members.class).save(List.of(person(nik, Kpj.of("996%08d".formatted(people)))));
        return rooms.getBean(Members.class).byNik(nik).orElseThrow();
    }

    private static Member person(Nik nik, Kpj kpj) {
        return new Member(
                0,
                nik,
                "Siti Aminah",
                "Medan",
                LocalDate.parse("1980-01-01"),
                Sex.M,
                "Rahma",
                MobileNumber.of("+6281200000001"),
                EmailAddress.of("siti@example.id"),
                null,
                null,
                null,
                List.of(new Membership(
                        kpj,
                        Segment.PU,
                        "PT Satu",
                        MembershipStatus.NON_ACTIVE,
                        LocalDate.parse("2020-01-01"),
                        LocalDate.parse("2026-10-31"),
                        "RESIGNATION",
                        Rupiah.of(10_000_000),
                        LocalDate.parse("2025-12-31"),
                        Rupiah.of(100_000),
                        YearMonth.parse("2026-10"))));
    }

    private ClaimNumber claimOf(Member member) {
        return rooms.getBean(Claims.class)
                .add(new NewClaim(
                        Channel.MOBILE,
                        ClaimCause.RESIGNATION,
                        "TJM",
                        member.id(),
                        claimant(member),
                        new BankAccount("002", "99600000001"),
                        null,
                        null,
                        null,
                        "2026-11",
                        List.of(),
                        true,
                        "id",
                        "member"))
                .number();
    }

    private static Claimant claimant(Member member) {
        return new Claimant(
                member.identity(),
                member.name(),
                member.birthPlace(),
                member.birthDate(),
                member.motherMaidenName(),
                new Claimant.Address("Jalan Melati 1", "1271010001", "20111"),
                member.mobile(),
                Objects.requireNonNull(member.email()),
                null,
                false);
    }

    @ConfigurationPropertiesScan({"id.jht.benefit", "id.jht.eligibility"})
    static class RoomSettings {}
}
