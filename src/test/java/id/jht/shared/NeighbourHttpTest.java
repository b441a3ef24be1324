package id.jht.shared;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/** A neighbour as it is: it reads what comes on the line, and answers as it likes. */
class NeighbourHttpTest {

    private static final Duration PATIENCE = Duration.ofMillis(400);

    private ServerSocket neighbour;
    private final List<Socket> held = new ArrayList<>();

    @BeforeEach
    void theNeighbourListens() throws IOException {
        neighbour = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void theNeighbourGoes() throws IOException {
        for (var line : held) {
            line.close();
        }
        neighbour.close();
    }

    @Test
    void aMessageGoesInOnePieceWithItsLength() throws Exception {
        var read = answers(
                "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nX-Trace: 7\r\nContent-Length: 7\r\n\r\n{\"a\":1}");

        var answer = client().post()
                .uri(address())
                .contentType(MediaType.APPLICATION_JSON)
                .header("X-Own", "yes")
                .body(new Question("Siti"))
                .retrieve()
                .toEntity(String.class);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(answer.getHeaders().getFirst("x-trace")).isEqualTo("7");
        assertThat(answer.getBody()).isEqualTo("{\"a\":1}");
        assertThat(read.get(5, TimeUnit.SECONDS))
                .startsWith("POST /ask HTTP/1.1\r\n")
                .contains("Content-Length: 15\r\n", "Content-Type: application/json\r\n", "X-Own: yes\r\n")
                .doesNotContainIgnoringCase("chunked", "upgrade")
                .endsWith("\r\n\r\n{\"name\":\"Siti\"}");
    }

    @Test
    void anErrorIsToldWithItsStatus() {
        answers("HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n");

        assertThatThrownBy(this::ask)
                .isInstanceOfSatisfying(
                        HttpServerErrorException.class,
                        error -> assertThat(error.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE));
    }

    @Test
    @Timeout(10)
    void silenceEndsAfterTheTimeAgreed() {
        answers("");

        assertThatThrownBy(this::ask).isInstanceOf(ResourceAccessException.class);
    }

    @Test
    @Timeout(10)
    void halfAnAnswerEndsAfterTheTimeAgreed() {
        answers("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 100\r\n\r\nhalf");

        assertThatThrownBy(this::ask).isInstanceOf(ResourceAccessException.class);
    }

    @Test
    @Timeout(10)
    void whoIsStoppedWhileWaitingStops() throws Exception {
        answers("");
        var failure = new CompletableFuture<Throwable>();
        var waiting = new Thread(() -> {
            try {
                NeighbourHttp.within(PATIENCE, Duration.ofMinutes(1))
                        .build()
                        .get()
                        .uri(address())
                        .retrieve()
                        .toBodilessEntity();
            } catch (ResourceAccessException stopped) {
                failure.complete(Thread.currentThread().isInterrupted() ? stopped : null);
            }
        });
        waiting.start();
        TimeUnit.MILLISECONDS.sleep(200);
        waiting.interrupt();

        assertThat(failure.get(5, TimeUnit.SECONDS)).hasMessageContaining("stopped while waiting");
    }

    private void ask() {
        client().post().uri(address()).body("?").retrieve().body(String.class);
    }

    private static RestClient client() {
        return NeighbourHttp.within(PATIENCE, PATIENCE).build();
    }

    private String address() {
        return "http://127.0.0.1:" + neighbour.getLocalPort() + "/ask";
    }

    /** Reads one message, answers, and keeps the line open; what was read. */
    private CompletableFuture<String> answers(String answer) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                var line = neighbour.accept();
                held.add(line);
                var read = message(new BufferedReader(new InputStreamReader(line.getInputStream(), UTF_8)));
                line.getOutputStream().write(answer.getBytes(UTF_8));
                return read;
            } catch (IOException gone) {
                return "";
            }
        });
    }

    private static String message(BufferedReader line) throws IOException {
        var text = new StringBuilder();
        var length = 0;
        for (var header = line.readLine(); !header.isEmpty(); header = line.readLine()) {
            text.append(header).append("\r\n");
            if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(
                        header.substring(header.indexOf(':') + 1).strip());
            }
        }
        text.append("\r\n");
        for (var count = 0; count < length; count++) {
            text.append((char) line.read());
        }
        return text.toString();
    }

    private record Question(String name) {}
}
