package id.jht.crash;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** What a member's phone and a test say over HTTP. */
final class Http {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BOUNDARY = "jht-crash-boundary";

    private Http() {}

    /** 0 when nobody answers. */
    static int status(String url) {
        try {
            return send(HttpRequest.newBuilder(URI.create(url)).GET()).statusCode();
        } catch (IOException silent) {
            return 0;
        }
    }

    static JsonNode get(String url) {
        try {
            return JSON.readTree(
                    send(HttpRequest.newBuilder(URI.create(url)).GET()).body());
        } catch (IOException silent) {
            throw new UncheckedIOException(silent);
        }
    }

    static void put(String url, String json) {
        try {
            var answer = send(HttpRequest.newBuilder(URI.create(url))
                    .header("Content-Type", "application/json")
                    .PUT(BodyPublishers.ofString(json)));
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
        } catch (IOException silent) {
            throw new UncheckedIOException(silent);
        }
    }

    /** @throws IOException when the line broke before the answer came */
    static HttpResponse<String> file(String url, String key, String claim, byte[] selfie) throws IOException {
        var body = new ByteArrayOutputStream();
        part(body, "name=\"claim\"", "application/json", claim.getBytes(UTF_8));
        part(body, "name=\"SELFIE\"; filename=\"selfie.jpg\"", "image/jpeg", selfie);
        body.write(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return send(HttpRequest.newBuilder(URI.create(url))
                .header("Authorization", "Bearer sandbox-api-key")
                .header("Idempotency-Key", key)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void part(ByteArrayOutputStream body, String disposition, String type, byte[] content)
            throws IOException {
        body.write(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\nContent-Type: " + type
                        + "\r\n\r\n")
                .getBytes(UTF_8));
        body.write(content);
        body.write("\r\n".getBytes(UTF_8));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return CLIENT.send(request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }
}
