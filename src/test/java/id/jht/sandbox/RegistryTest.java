package id.jht.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.jht.membership.CivilRegistry.Result;
import id.jht.membership.Members;
import id.jht.testing.RoomDatabase;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The demo data as loaded at start, and the registries that know them. */
class RegistryTest {

    private static final String SITI = "9999015704940001";
    private static final String DECEASED = "9999012402750018";

    private final JdbcClient jdbc = SandboxTables.cleared();
    private final People people = new People(jdbc);
    private final Members members = new Members(jdbc);
    private final SimulatedRegistry registry = new SimulatedRegistry(people);
    private final RegistryController told = new RegistryController(people);

    @BeforeEach
    void load() {
        start();
    }

    private void start() {
        new DemoData(
                        new SandboxSettings("unused", null, null),
                        members,
                        RoomDatabase.memberImport(),
                        people,
                        new BankAccounts(jdbc),
                        RoomDatabase.transactionManager())
                .run(new DefaultApplicationArguments());
    }

    @Test
    void aPersonIsMatchedWithToleranceForTheName() {
        assertThat(ask("SITI AMINAH").result()).isEqualTo(Result.MATCHED);
        assertThat(ask("Siti Aminahh").result()).isEqualTo(Result.MATCHED);
        assertThat(ask("Budi Santoso").differences()).containsExactly("name");
    }

    @Test
    void theDeadAndTheUnknownAreToldApart() {
        assertThat(ask(query(DECEASED, "Sutrisna Hadi")).result()).isEqualTo(Result.DECEASED);
        assertThat(ask(query("9999990101000000", "Siapa")).result()).isEqualTo(Result.NOT_FOUND);
    }

    @Test
    void theFaceOfAKnownPersonMatchesUnlessToldOtherwise() {
        assertThat(face(SITI)).isTrue();
        told.behave(new People.Behaviour(SITI, null, false, null, null));
        assertThat(face(SITI)).isFalse();
        assertThat(face("9999990101000000")).isFalse();
    }

    @Test
    void theRegistryAnswersWhatItIsTold() {
        told.behave(new People.Behaviour(SITI, Result.DIFFERENT, null, null, null));
        assertThat(ask("Siti Aminah").differences()).containsExactly("name");
        told.behave(new People.Behaviour(SITI, null, null, true, null));
        assertThat(registry.civil(query(SITI, "Siti Aminah"))).isEmpty();
        told.behave(new People.Behaviour(SITI, null, null, false, null));
        assertThat(ask("Siti Aminah").result()).isEqualTo(Result.DIFFERENT);
    }

    @Test
    void aSecondStartChangesNothingThatHappenedMeanwhile() {
        jdbc.sql("update member set mobile = '+6281299999999' where nik = ?")
                .param(SITI)
                .update();

        start();

        assertThat(members.byNik(id.jht.shared.Nik.of(SITI))
                        .orElseThrow()
                        .mobile()
                        .value())
                .isEqualTo("+6281299999999");
        assertThat(people.identitiesWithStory()).hasSizeGreaterThanOrEqualTo(30).startsWith(SITI);
    }

    @Test
    void theBannerTellsWhereToGoWhoLogsInAndWhomToTry() {
        var memory = new SandboxMemory(jdbc);
        var pages = new SandboxPages(people, members, new SandboxClock(memory, new StillEngine()));

        assertThat(new StartBanner(pages).text("http://localhost:8080"))
                .contains("http://localhost:8080/sandbox/mailbox", "rina", "sandbox-api-key", "Siti Aminah", SITI);
    }

    private SimulatedRegistry.Answer ask(String name) {
        return ask(query(SITI, name));
    }

    private SimulatedRegistry.Answer ask(SimulatedRegistry.Query query) {
        return registry.civil(query).orElseThrow();
    }

    private static SimulatedRegistry.Query query(String nik, String name) {
        return new SimulatedRegistry.Query(nik, name, "Medan", LocalDate.parse("1994-04-17"), "Rohani");
    }

    private boolean face(String nik) {
        return registry.face(new SimulatedRegistry.FaceQuery(nik, new byte[1]))
                .orElseThrow()
                .matched();
    }
}
