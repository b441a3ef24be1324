package id.jht.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.jht.document.Paper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** A mobile app of a member: speaks with {@code /api/v1} and knows what was answered last. */
public final class MobileApp {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String server;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private HttpResponse<byte[]> answer;

    public MobileApp(int port) {
        this.server = "http://localhost:" + port + "/api/v1";
        headers.put("Authorization", "Bearer sandbox-api-key");
    }

    /** Sends this header from now on, such as the token of a draft. */
    public MobileApp with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    public MobileApp gets(String path) {
        return sends("GET", path, BodyPublishers.noBody(), "application/json");
    }

    public MobileApp deletes(String path) {
        return sends("DELETE", path, BodyPublishers.noBody(), "application/json");
    }

    public MobileApp posts(String path, String json) {
        return sends("POST", path, BodyPublishers.ofString(json), "application/json");
    }

    public MobileApp puts(String path, String json) {
        return sends("PUT", path, BodyPublishers.ofString(json), "application/json");
    }

    public MobileApp patches(String path, String json) {
        return sends("PATCH", path, BodyPublishers.ofString(json), "application/json");
    }

    /** Papers in parts that bear the names of their types. */
    public MobileApp uploads(String path, Paper... papers) {
        return uploads(path, "", papers);
    }

    /** @param contact JSON of a part {@code contact}, empty for none */
    public MobileApp uploads(String path, String contact, Paper... papers) {
        var body = new ByteArrayOutputStream();
        if (!contact.isEmpty()) {
            write(body, "--part\r\nContent-Disposition: form-data; name=\"contact\"\r\n\r\n" + contact + "\r\n");
        }
        for (var paper : papers) {
            write(
                    body,
                    "--part\r\nContent-Disposition: form-data; name=\"" + paper.type() + "\"; filename=\""
                            + paper.fileName() + "\"\r\n\r\n");
            body.writeBytes(paper.content());
            write(body, "\r\n");
        }
        write(body, "--part--\r\n");
        return sends(
                "POST", path, BodyPublishers.ofByteArray(body.toByteArray()), "multipart/form-data; boundary=part");
    }

    private static void write(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private MobileApp sends(String method, String path, BodyPublisher body, String type) {
        var request = HttpRequest.newBuilder(URI.create(server + path))
                .header("Content-Type", type)
                .method(method, body);
        headers.forEach(request::header);
        try {
            answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    public int status() {
        return answer.statusCode();
    }

    public String header(String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    public byte[] content() {
        return answer.body();
    }

    public JsonNode json() {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @param path such as {@code claim.email} */
    public String text(String path) {
        var node = json();
        for (var step : path.split("\\.")) {
            node = node.path(step);
        }
        return node.asText();
    }

    /** What was refused, as {@code field CODE}. */
    public List<String> refusals() {
        var refusals = new ArrayList<String>();
        json().path("violations")
                .forEach(wrong -> refusals.add(
                        wrong.path("field").asText() + " " + wrong.path("code").asText()));
        return refusals;
    }

    /** A field of every element of a list. */
    public List<String> all(String list, String field) {
        return StreamSupport.stream(json().path(list).spliterator(), false)
                .map(element -> element.path(field).asText())
                .toList();
    }

    @Override
    public String toString() {
        return answer.statusCode() + " " + new String(answer.body(), StandardCharsets.UTF_8);
    }

    /** JSON with these names and values in turn. */
    public static String json(String... fields) {
        var object = JSON.createObjectNode();
        for (var i = 0; i < fields.length; i += 2) {
            object.put(fields[i], fields[i + 1]);
        }
        return object.toString();
    }
}
