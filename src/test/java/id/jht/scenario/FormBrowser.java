package id.jht.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without script: keeps cookies, sends forms with their token, follows no redirects. */
public final class FormBrowser {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String EDGE = "--edge";

    private final String root;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    /** @param root such as {@code http://localhost:8080} */
    public FormBrowser(String root) {
        this.root = root;
    }

    public FormBrowser with(String cookie, String value) {
        var kept = new HttpCookie(cookie, value);
        kept.setPath("/");
        kept.setVersion(0);
        cookies.getCookieStore().add(URI.create(root), kept);
        return this;
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(root + path)).build());
    }

    /** Sends the form of a page to the page's own address. */
    public HttpResponse<String> send(String page, Map<String, String> fields) {
        var form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(root + page))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form + "&_csrf=" + URLEncoder.encode(tokenOf(page), UTF_8)))
                .build());
    }

    /** Sends the form of a page with one file. */
    public HttpResponse<String> send(String page, String name, byte[] file) {
        var body = new ByteArrayOutputStream();
        write(
                body,
                "--" + EDGE + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + tokenOf(page) + "\r\n");
        write(
                body,
                "--" + EDGE + "\r\nContent-Disposition: form-data; name=\"" + name
                        + "\"; filename=\"foto.jpg\"\r\nContent-Type: image/jpeg\r\n\r\n");
        body.writeBytes(file);
        write(body, "\r\n--" + EDGE + "--\r\n");
        return send(HttpRequest.newBuilder(URI.create(root + page))
                .header("Content-Type", "multipart/form-data; boundary=" + EDGE)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }

    private static void write(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(UTF_8));
    }

    private String tokenOf(String page) {
        var found = TOKEN.matcher(get(page).body());
        return found.find() ? found.group(1) : "";
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
