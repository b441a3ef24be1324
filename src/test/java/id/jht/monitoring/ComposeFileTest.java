package id.jht.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** No container engine is at hand, so the files are read and checked instead of started. */
class ComposeFileTest {

    private final Map<?, ?> compose = read();

    @Test
    void theApplicationIsGivenEverythingThatProductionAsksFor() {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .forEach(source -> environment.getPropertySources().remove(source.getName()));
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource("systemEnvironment", variables("application")));

        assertThat(RequiredSettings.missingFrom(environment)).isEmpty();
        assertThat(RequiredSettings.isBankAddressSafe(environment)).isTrue();
        assertThat(variables("application")).containsEntry("SPRING_PROFILES_ACTIVE", "production");
    }

    @Test
    void everyNeighbourThatIsNamedIsAServiceOfTheFile() {
        assertThat(map(compose, "services").keySet())
                .extracting(String::valueOf)
                .containsExactlyInAnyOrder("database", "mail", "simulators", "application");
        assertThat(map(service("application"), "depends_on").keySet())
                .extracting(String::valueOf)
                .allMatch(name -> map(compose, "services").containsKey(name));
        variables("application").values().stream()
                .map(String::valueOf)
                .filter(value -> value.matches("(http|jdbc).*"))
                .filter(value -> !value.contains("localhost"))
                .forEach(address -> assertThat(address).containsPattern("//(database|mail|simulators):"));
    }

    @Test
    void secretsHaveNoDefaults() {
        for (var service : List.of("database", "simulators", "application")) {
            variables(service).forEach((name, value) -> {
                if (name.matches(".*(PASSWORD|SECRET|KEYS|DATAKEY|ROBOTKEY)")) {
                    assertThat(String.valueOf(value)).as(name).matches("\\$\\{[A-Z_]+:\\?.+}");
                }
            });
        }
    }

    @Test
    void onlyTheApplicationAndTheMailboxAreSeenFromOutsideAndOnlyOnLoopback() {
        map(compose, "services").forEach((name, service) -> {
            var ports = ((Map<?, ?>) service).get("ports");
            if (ports instanceof List<?> list) {
                assertThat(list).allMatch(port -> String.valueOf(port).startsWith("127.0.0.1:"));
            }
        });
    }

    @Test
    void theImageHoldsTheBuiltJarAndDoesNotRunAsRoot() throws IOException {
        var dockerfile = Files.readString(Path.of("Dockerfile"));

        assertThat(dockerfile).contains("FROM eclipse-temurin:17-jre", "source=target/jht-claims.jar", "\nUSER jht\n");
        assertThat(Files.readString(Path.of("pom.xml"))).contains("<finalName>jht-claims</finalName>");
    }

    private Map<?, ?> service(String name) {
        return map(map(compose, "services"), name);
    }

    private Map<String, Object> variables(String service) {
        var copy = new HashMap<String, Object>();
        map(service(service), "environment")
                .forEach((name, value) -> copy.put(String.valueOf(name), String.valueOf(value)));
        return copy;
    }

    private static Map<?, ?> map(Map<?, ?> outer, String key) {
        return (Map<?, ?>) Objects.requireNonNull(outer.get(key), key);
    }

    private static Map<?, ?> read() {
        try (var file = Files.newBufferedReader(Path.of("docker-compose.yml"))) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
        } catch (IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }
}
