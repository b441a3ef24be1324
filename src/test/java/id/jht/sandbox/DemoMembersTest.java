package id.jht.sandbox;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import id.jht.benefit.ApprovalLevel;
import id.jht.benefit.ApprovalRules;
import id.jht.claim.Channel;
import id.jht.claim.ClaimCause;
import id.jht.eligibility.EligibilityRules;
import id.jht.eligibility.Entitlement.Failure;
import id.jht.eligibility.Outlook;
import id.jht.eligibility.Outlooks;
import id.jht.eligibility.Question;
import id.jht.eligibility.RouteRules;
import id.jht.eligibility.ScreeningResults;
import id.jht.membership.EarlierPayment;
import id.jht.membership.Member;
import id.jht.membership.Members;
import id.jht.process.engine.TablesOfTheFolder;
import id.jht.shared.Nik;
import id.jht.shared.Rupiah;
import id.jht.testing.ClaimsAlone;
import id.jht.testing.RoomDatabase;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The demo members on the day they were made for, judged by the real tables: every cause and every refusal has somebody. */
class DemoMembersTest {

    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-23T03:00:00Z"), ZoneOffset.UTC);
    private static final AnnotationConfigApplicationContext ROOMS = new AnnotationConfigApplicationContext();
    private static final List<Member> MEMBERS = new ArrayList<>();

    /** Comes only from the registry, after filing. */
    private static final String AFTER_SCREENING = "REGISTRY_DECEASED";

    @BeforeAll
    static void theDemoMembersAreLoaded() throws IOException {
        ROOMS.registerBean(JdbcClient.class, RoomDatabase::jdbc);
        ROOMS.registerBean(Clock.class, () -> TODAY);
        ROOMS.registerBean(EligibilityRules.class, TablesOfTheFolder::eligibility);
        ROOMS.registerBean(RouteRules.class, TablesOfTheFolder::routes);
        ROOMS.registerBean(ApprovalRules.class, () -> (route, net, rules) -> ApprovalLevel.RULE);
        ROOMS.registerBean(ScreeningResults.class, () -> claim -> ScreeningResults.NOT_ASKED);
        ROOMS.register(RoomSettings.class, Members.class);
        ClaimsAlone.registerIn(ROOMS);
        ROOMS.scan("id.jht.calendar", "id.jht.policy", "id.jht.benefit", "id.jht.eligibility");
        ROOMS.refresh();
        var members = ROOMS.getBean(Members.class);
        var file = new InputStreamReader(
                new ClassPathResource("sandbox/members.csv").getInputStream(), StandardCharsets.UTF_8);
        var demo = MemberFile.read("members.csv", file);
        members.save(demo.stream().map(DemoMember::member).toList());
        payments(members);
        demo.forEach(one -> MEMBERS.add(members.by(one.member().identity()).orElseThrow()));
    }

    private static void payments(Members members) throws IOException {
        try (var lines = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new InputStreamReader(
                        new ClassPathResource("sandbox/payments.csv").getInputStream(), StandardCharsets.UTF_8))) {
            for (CSVRecord row : lines) {
                var payment = new EarlierPayment(
                        row.get("claimNumber"),
                        LocalDate.parse(row.get("paidOn")),
                        Rupiah.of(Long.parseLong(row.get("gross"))),
                        Rupiah.of(Long.parseLong(row.get("taxWithheld"))),
                        Boolean.parseBoolean(row.get("full")));
                members.post(members.byNik(Nik.of(row.get("nik"))).orElseThrow().id(), payment);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ClaimCause.class)
    void everyCauseCanBeClaimedBySomebodyWhoseStoryItIs(ClaimCause cause) {
        assertThat(MEMBERS.stream()
                        .filter(member -> isStoryOf(member, cause))
                        .filter(member -> over(Channel.BRANCH, member, cause, null)
                                .entitlement()
                                .isEntitled()))
                .isNotEmpty();
    }

    /** Partial claims and age 56 are claimed by people who work; every other cause ends an employment. */
    private static boolean isStoryOf(Member member, ClaimCause cause) {
        return cause.isPartial()
                || cause == ClaimCause.RETIREMENT_AGE
                || member.memberships().stream().anyMatch(card -> cause.name().equals(card.endReason()));
    }

    @Test
    void everyRefusalHappensToSomebody() throws IOException {
        Set<String> refusals = new TreeSet<>();
        for (var member : MEMBERS) {
            for (var cause : ClaimCause.values()) {
                for (var channel : Channel.values()) {
                    var percent = cause.isPartial() ? 31 : null;
                    over(channel, member, cause, percent).entitlement().failures().stream()
                            .map(Failure::code)
                            .forEach(refusals::add);
                }
            }
        }

        assertThat(refusals).containsExactlyInAnyOrderElementsOf(codesOfTheTable());
    }

    private static Set<String> codesOfTheTable() throws IOException {
        return Pattern.compile("<outputEntry[^>]*><text>\"(\\w+)\"</text>")
                .matcher(Files.readString(Path.of("bpmn/eligibility.dmn")))
                .results()
                .map(answer -> answer.group(1))
                .filter(code -> !code.equals(AFTER_SCREENING))
                .collect(toCollection(TreeSet::new));
    }

    @ParameterizedTest(name = "{0} asks for {1}: {2} until {3}")
    @CsvSource({
        "Joko Prasetya, RESIGNATION, STILL_ACTIVE,",
        "Rina Marlina, RESIGNATION, WAITING_TIME, 2026-12-10",
        "Intan Permatasari, RESIGNATION, WAITING_TIME, 2026-11-30",
        "Sumarni Wati, RETIREMENT_AGE, AGE_BELOW_56, 2026-12-15",
        "Dimas Anggara, PARTIAL_10, MEMBERSHIP_UNDER_10_YEARS, 2027-06-01",
        "Hotma Sihombing, PARTIAL_10, PARTIAL_ALREADY_CLAIMED,",
        "Yuliana Tanjung, RESIGNATION, NOTHING_LEFT,",
        "Dewi Anggraini, TERMINATION, NOT_WAGE_EARNER,",
        "Siti Aminah, BPU_STOPPED, NOT_SELF_EMPLOYED,",
        "Bonar Sitorus, TOTAL_DISABILITY, DISABILITY_RIGHT_NOT_ARISEN, 2026-12-01",
        "Anneke de Vries, LEAVING_ID_CITIZEN, NOT_A_CITIZEN,"
    })
    void whoIsRefusedLearnsFromWhenOnItIsPossible(
            String name, ClaimCause cause, String code, @Nullable LocalDate possibleFrom) {
        assertThat(over(Channel.BRANCH, named(name), cause, null).entitlement().failures())
                .containsExactly(new Failure(code, possibleFrom));
    }

    @Test
    void aForeignerWithoutNikGoesToTheBranch() {
        var anneke = named("Anneke de Vries");

        assertThat(ROOMS.getBean(Outlooks.class)
                        .channelsFor(anneke, question(anneke, ClaimCause.LEAVING_ID_FOREIGNER, Channel.WEB, null)))
                .containsExactly(Channel.BRANCH);
    }

    @Test
    void warningsForbidNothing() {
        assertThat(over(Channel.WEB, named("Agus Salimin"), ClaimCause.TERMINATION, null))
                .satisfies(outlook -> assertThat(outlook.warnings()).containsExactly("JKP_LOST"))
                .satisfies(outlook ->
                        assertThat(outlook.entitlement().isEntitled()).isTrue());
        assertThat(over(Channel.WEB, named("Lestari Ningrum"), ClaimCause.RESIGNATION, null))
                .satisfies(outlook ->
                        assertThat(outlook.warnings()).containsExactlyInAnyOrder("TAX_AFTER_PARTIAL", "NPWP_MISSING"))
                .satisfies(outlook ->
                        assertThat(outlook.entitlement().isEntitled()).isTrue());
    }

    private static Member named(String name) {
        return MEMBERS.stream()
                .filter(member -> member.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Outlook over(Channel channel, Member member, ClaimCause cause, @Nullable Integer percent) {
        return ROOMS.getBean(Outlooks.class).of(member, question(member, cause, channel, percent));
    }

    private static Question question(Member member, ClaimCause cause, Channel channel, @Nullable Integer percent) {
        return new Question(cause, channel, member.identity(), percent);
    }

    @ConfigurationPropertiesScan({"id.jht.calendar", "id.jht.benefit", "id.jht.eligibility"})
    static class RoomSettings {}
}
