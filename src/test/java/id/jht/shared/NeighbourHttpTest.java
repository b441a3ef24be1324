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
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientResponseException;

/** A neighbour as it is: it reads what comes on the line, and answers as it likes. */
class NeighbourHttpTest {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private ServerSocket neighbour;
    private final List<Socket> held = new CopyOnWriteArrayList<>();

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

        var answer = client(Duration.ofSeconds(8))
                .post()
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
    void halfAnAnswerEndsAfterTheTimeAgreedAndTheLineIsClosed() throws Exception {
        answers("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 100\r\n\r\nhalf");
        var from = System.nanoTime();

        assertThatThrownBy(this::ask).isInstanceOf(ResourceAccessException.class);

        assertThat(Duration.ofNanos(System.nanoTime() - from)).isLessThan(PATIENCE.multipliedBy(3));
        held.get(0).setSoTimeout(5_000);
        assertThat(held.get(0).getInputStream().read())
                .as("the end of the line")
                .isEqualTo(-1);
    }

    @Test
    @Timeout(10)
    void theTimeAgreedIsThatOfTheWholeAnswer() {
        answersLate(
                "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf",
                PATIENCE.multipliedBy(3).dividedBy(4));
        var from = System.nanoTime();

        assertThatThrownBy(this::ask).isInstanceOf(ResourceAccessException.class);

        assertThat(Duration.ofNanos(System.nanoTime() - from))
                .as("not counted again from the head")
                .isLessThan(PATIENCE.multipliedBy(3).dividedBy(2));
    }

    @Test
    @Timeout(10)
    void anAnswerWithoutEndIsNotKept() {
        answers("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: " + (WholeBody.MOST_BYTES + 1)
                + "\r\n\r\n" + "x".repeat(WholeBody.MOST_BYTES + 1));

        assertThatThrownBy(() -> NeighbourHttp.within(PATIENCE, Duration.ofSeconds(8))
                        .build()
                        .get()
                        .uri(address())
                        .retrieve()
                        .toBodilessEntity())
                .isInstanceOf(ResourceAccessException.class)
                .hasMessageContaining("longer than");
    }

    @Test
    void nobodyIsFollowedElsewhere() {
        answers("HTTP/1.1 307 Elsewhere\r\nLocation: /ask\r\nContent-Length: 0\r\n\r\n");

        assertThatThrownBy(this::ask)
                .isInstanceOf(RestClientResponseException.class)
                .hasMessageContaining("not followed");
    }

    @Test
    void anAnswerMayBeEmpty() {
        answers("HTTP/1.1 204 Done\r\n\r\n");

        assertThat(client(Duration.ofSeconds(8))
                        .get()
                        .uri(address())
                        .retrieve()
                        .toBodilessEntity()
                        .getStatusCode())
                .isEqualTo(HttpStatus.NO_CONTENT);
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
        TimeUnit.MILLISECONDS.sleep(500);
        waiting.interrupt();

        assertThat(failure.get(5, TimeUnit.SECONDS)).hasMessageContaining("stopped while waiting");
    }

    private void ask() {
        client(PATIENCE).post().uri(address()).body("?").retrieve().body(String.class);
    }

    private static RestClient client(Duration patience) {
        return NeighbourHttp.within(patience, patience).build();
    }

    private String address() {
        return "http://127.0.0.1:" + neighbour.getLocalPort() + "/ask";
    }

    /** Reads one message, answers, and keeps the line open; what was read. */
    private CompletableFuture<String> answers(String answer) {
        return answersLate(answer, Duration.ZERO);
    }

    private CompletableFuture<String> answersLate(String answer, Duration late) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                var line = neighbour.accept();
                held.add(line);
                var read = message(new BufferedReader(new InputStreamReader(line.getInputStream(), UTF_8)));
                LockSupport.parkNanos(late.toNanos());
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
