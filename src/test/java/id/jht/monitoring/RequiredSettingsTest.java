package id.jht.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.mock.env.MockEnvironment;

class RequiredSettingsTest {

    private final RequiredSettings check = new RequiredSettings();
    private final SpringApplication application = new SpringApplication();

    @Test
    void productionWithoutAnythingNamesEverythingThatIsMissing() {
        assertThatThrownBy(() -> check.postProcessEnvironment(environment("production"), application))
                .isInstanceOf(CannotRunException.class)
                .satisfies(refusal -> assertThat(refusal.getMessage())
                        .contains(RequiredSettings.REQUIRED.keySet())
                        .doesNotContain("\n"));
    }

    @Test
    void anyProfileThatIsNotTheSandboxIsLikeProduction() {
        assertThatThrownBy(() -> check.postProcessEnvironment(environment("staging"), application))
                .hasMessageContaining("jht.bank.private-key (the key that signs our requests to the bank)");
    }

    @Test
    void productionWithEverythingStarts() {
        var environment = environment("production");
        giveEverything(environment);

        assertThatCode(() -> check.postProcessEnvironment(environment, application))
                .doesNotThrowAnyException();

        environment.setProperty("jht.api.keys", " ");
        assertThatThrownBy(() -> check.postProcessEnvironment(environment, application))
                .hasMessageContaining("missing: jht.api.keys (");
    }

    @Test
    void whoAsksACoreSystemForMembersNeedsItsKeyToo() {
        var environment = environment("production");
        giveEverything(environment);
        environment.setProperty("jht.members.core-url", "https://core.example.id/jht/v1");

        assertThatThrownBy(() -> check.postProcessEnvironment(environment, application))
                .hasMessageContaining("missing: jht.members.core-key (our key at the core system).");

        environment.setProperty("jht.members.core-key", "given");
        assertThatCode(() -> check.postProcessEnvironment(environment, application))
                .doesNotThrowAnyException();
    }

    @Test
    void theBankIsReachedByHttpsUnlessSomebodySaysOtherwise() {
        var environment = environment("production");
        giveEverything(environment);
        environment.setProperty("jht.bank.base-url", "http://bank.example.id");

        assertThatThrownBy(() -> check.postProcessEnvironment(environment, application))
                .isInstanceOf(CannotRunException.class)
                .hasMessageContaining("jht.bank.base-url must begin with https");

        environment.setProperty("jht.bank.plain-http-allowed", "true");
        assertThatCode(() -> check.postProcessEnvironment(environment, application))
                .doesNotThrowAnyException();
    }

    @Test
    void theSandboxAndTheSimulatorsAloneNeedNothing() {
        for (var profile : new String[] {"sandbox", "simulators"}) {
            assertThatCode(() -> check.postProcessEnvironment(environment(profile), application))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void productionExcludesSandboxAndSimulators() {
        for (var other : new String[] {"sandbox", "simulators"}) {
            assertThatThrownBy(() -> check.postProcessEnvironment(environment("production", other), application))
                    .hasMessageContaining("excludes");
        }
    }

    /** The real files with settings: without a profile it is the sandbox, and production has no hidden defaults. */
    @Test
    void theApplicationItselfRefusesBeforeAnythingIsStarted() {
        var production = new SpringApplicationBuilder(Nothing.class)
                .web(WebApplicationType.NONE)
                .profiles("production");
        assertThatThrownBy(production::run)
                .isInstanceOf(CannotRunException.class)
                .satisfies(refusal -> assertThat(refusal.getMessage()).contains(RequiredSettings.REQUIRED.keySet()));

        try (var sandbox = new SpringApplicationBuilder(Nothing.class)
                .web(WebApplicationType.NONE)
                .run()) {
            assertThat(sandbox.getEnvironment().matchesProfiles("sandbox")).isTrue();
        }
    }

    private static void giveEverything(MockEnvironment environment) {
        RequiredSettings.REQUIRED.keySet().forEach(name -> environment.setProperty(name, "given"));
        environment.setProperty("jht.bank.base-url", "https://bank.example.id");
    }

    private static MockEnvironment environment(String... profiles) {
        var environment = new MockEnvironment();
        environment.setActiveProfiles(profiles);
        return environment;
    }

    static class Nothing {}
}
