package id.jht.membership.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.jht.membership.CivilRegistry;
import id.jht.membership.NeighbourUnavailableException;
import id.jht.shared.Nik;
import id.jht.shared.OwnAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class HttpRegistryTest {

    private static final CivilRegistry.Query SITI = new CivilRegistry.Query(
            Nik.of("9999014508900000"), "Siti Aminah", "Medan", LocalDate.parse("1990-08-05"), "Rahma");

    private final AtomicReference<String> asked = new AtomicReference<>("");
    private HttpServer neighbour;

    @BeforeEach
    void theNeighbourListens() throws IOException {
        neighbour = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        neighbour.start();
    }

    @AfterEach
    void theNeighbourGoes() {
        neighbour.stop(0);
    }

    @Test
    void thePersonIsAskedForAndTheDifferencesComeBack() {
        answers("/civil", 200, "{\"result\":\"DIFFERENT\",\"differences\":[\"name\"],\"trace\":\"ignored\"}");

        assertThat(civilRegistry().ask(SITI))
                .isEqualTo(new CivilRegistry.Answer(CivilRegistry.Result.DIFFERENT, List.of("name")));
        assertThat(asked)
                .hasValue("{\"nik\":\"9999014508900000\",\"name\":\"Siti Aminah\",\"birthPlace\":\"Medan\","
                        + "\"birthDate\":\"1990-08-05\",\"motherMaidenName\":\"Rahma\"}");
    }

    @Test
    void aPersonWithoutDifferencesMatches() {
        answers("/civil", 200, "{\"result\":\"MATCHED\"}");

        assertThat(civilRegistry().ask(SITI))
                .isEqualTo(new CivilRegistry.Answer(CivilRegistry.Result.MATCHED, List.of()));
    }

    @Test
    void thePictureTravelsInBase64() {
        answers("/face", 200, "{\"matched\":true}");

        assertThat(faceCheck().matches(SITI.nik(), new byte[] {1, 2, 3})).isTrue();
        assertThat(asked).hasValue("{\"nik\":\"9999014508900000\",\"picture\":\"AQID\"}");
    }

    @Test
    void anErrorIsNoAnswer() {
        answers("/civil", 503, "{}");
        answers("/face", 500, "{}");

        assertCivilRegistryIsUnavailable();
        assertFaceCheckIsUnavailable();
    }

    @Test
    void anAnswerThatCannotBeReadIsNoAnswer() {
        answers("/civil", 200, "{\"result\":\"PERHAPS\"}");
        answers("/face", 200, "not json");

        assertCivilRegistryIsUnavailable();
        assertFaceCheckIsUnavailable();
    }

    @Test
    void anAnswerWithoutResultIsNoAnswer() {
        answers("/civil", 200, "{}");
        answers("/face", 200, "{}");

        assertCivilRegistryIsUnavailable();
        assertFaceCheckIsUnavailable();
    }

    @Test
    void nobodyListeningIsNoAnswer() {
        var civilRegistry = civilRegistry();
        neighbour.stop(0);

        assertThatThrownBy(() -> civilRegistry.ask(SITI)).isInstanceOf(NeighbourUnavailableException.class);
    }

    @Test
    void silenceIsNoAnswer() {
        neighbour.createContext("/civil", exchange -> {});
        var settings = settings(Duration.ofMillis(100));

        var civilRegistry = new HttpCivilRegistry(new Gateway(settings, ownAddress()), settings);

        assertThatThrownBy(() -> civilRegistry.ask(SITI)).isInstanceOf(NeighbourUnavailableException.class);
    }

    @Test
    void anAddressThatIsNotSetIsNoAnswer() {
        var settings = new RegistrySettings(null, null, Duration.ofSeconds(2), Duration.ofSeconds(5));
        var civilRegistry = new HttpCivilRegistry(new Gateway(settings, ownAddress()), settings);

        assertThatThrownBy(() -> civilRegistry.ask(SITI))
                .isInstanceOf(NeighbourUnavailableException.class)
                .hasRootCauseMessage("no address is set for the civil registry");
    }

    private void assertCivilRegistryIsUnavailable() {
        assertThatThrownBy(() -> civilRegistry().ask(SITI))
                .isInstanceOf(NeighbourUnavailableException.class)
                .hasMessage("civil registry gave no answer");
    }

    private void assertFaceCheckIsUnavailable() {
        assertThatThrownBy(() -> faceCheck().matches(SITI.nik(), new byte[] {1}))
                .isInstanceOf(NeighbourUnavailableException.class)
                .hasMessage("face check gave no answer");
    }

    private HttpCivilRegistry civilRegistry() {
        var settings = settings(Duration.ofSeconds(5));
        return new HttpCivilRegistry(new Gateway(settings, ownAddress()), settings);
    }

    private HttpFaceCheck faceCheck() {
        var settings = settings(Duration.ofSeconds(5));
        return new HttpFaceCheck(new Gateway(settings, ownAddress()), settings);
    }

    /** Port 0, as in an application started on any free port. */
    private static RegistrySettings settings(Duration readTimeout) {
        return new RegistrySettings(
                URI.create("http://127.0.0.1:0/civil"),
                URI.create("http://127.0.0.1:0/face"),
                Duration.ofSeconds(2),
                readTimeout);
    }

    private OwnAddress ownAddress() {
        return new OwnAddress(new MockEnvironment()
                .withProperty(
                        "local.server.port",
                        String.valueOf(neighbour.getAddress().getPort())));
    }

    private void answers(String path, int status, String body) {
        neighbour.createContext(path, exchange -> answer(exchange, status, body.getBytes(StandardCharsets.UTF_8)));
    }

    private void answer(HttpExchange exchange, int status, byte[] body) {
        try (exchange) {
            asked.set(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
