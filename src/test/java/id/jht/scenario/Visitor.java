package id.jht.scenario;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Somebody with a browser that has cookies and no script, and stays on the page that was shown last. */
public final class Visitor {

    private static final Pattern FORGERY_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String server;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private String address = "";
    private String page = "";
    private int status;
    private String forgeryToken = "";

    public Visitor(int port) {
        this.server = "http://localhost:" + port;
    }

    public Visitor opens(String path) {
        return goes(HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : server + path))
                .header("Accept", "text/html,*/*;q=0.8")
                .GET());
    }

    /** @param fields names and values in turn */
    public Visitor sends(String path, String... fields) {
        var form = new ArrayList<String>(List.of(fields));
        form.add("_csrf");
        form.add(forgeryToken);
        var body = new StringBuilder();
        for (var i = 0; i < form.size(); i += 2) {
            body.append(i == 0 ? "" : "&")
                    .append(encoded(form.get(i)))
                    .append('=')
                    .append(encoded(form.get(i + 1)));
        }
        return goes(HttpRequest.newBuilder(URI.create(server + path))
                .header("Accept", "text/html,*/*;q=0.8")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    /** Files by the name of their input. */
    public Visitor uploads(String path, Map<String, byte[]> files) {
        var body = new ByteArrayOutputStream();
        var head = new StringBuilder("--part\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + forgeryToken);
        body.writeBytes(head.toString().getBytes(StandardCharsets.UTF_8));
        files.forEach((name, content) -> {
            body.writeBytes(("\r\n--part\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + name
                            + ".jpg\"\r\nContent-Type: image/jpeg\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            body.writeBytes(content);
        });
        body.writeBytes("\r\n--part--\r\n".getBytes(StandardCharsets.UTF_8));
        return goes(HttpRequest.newBuilder(URI.create(server + path))
                .header("Accept", "text/html,*/*;q=0.8")
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private Visitor goes(HttpRequest.Builder request) {
        try {
            var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            page = answer.body();
            status = answer.statusCode();
            address = answer.uri().toString().substring(server.length());
            var token = FORGERY_TOKEN.matcher(page);
            forgeryToken = token.find() ? token.group(1) : forgeryToken;
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Another visitor with the same cookies, as a second tab has them. */
    public Visitor opensATab() {
        var tab = new Visitor(URI.create(server).getPort());
        cookies.getCookieStore()
                .getURIs()
                .forEach(uri -> cookies.getCookieStore()
                        .get(uri)
                        .forEach(cookie -> tab.cookies.getCookieStore().add(uri, cookie)));
        tab.forgeryToken = forgeryToken;
        tab.page = page;
        return tab;
    }

    public String page() {
        return page;
    }

    /** Path and query of the page that is shown. */
    public String address() {
        return address;
    }

    public int status() {
        return status;
    }

    public Optional<HttpCookie> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst();
    }

    /** A cookie that was not set by a page. */
    public void carries(String name, String value) {
        var cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create(server), cookie);
    }

    /** Hands a cookie over, as a thief would. */
    public void gives(String name, Visitor other) {
        cookie(name).ifPresent(cookie -> other.cookies.getCookieStore().add(URI.create(server), cookie));
    }

    /** Does what the browser of a person does beside the page, and is allowed to send it. */
    public String solvesTheWork() {
        var tab = opensATab().opens("/robot/challenge.json");
        var challenge = tab.textOf("\"challenge\":\"([^\"]+)\"");
        var salt = tab.textOf("\"salt\":\"([^\"]+)\"");
        var number = LongStream.rangeClosed(0, 1_000_000)
                .filter(candidate -> sha256(salt + candidate).equals(challenge))
                .findFirst()
                .orElseThrow();
        var solution =
                "{\"algorithm\":\"SHA-256\",\"challenge\":\"%s\",\"number\":%d,\"salt\":\"%s\",\"signature\":\"%s\"}"
                        .formatted(challenge, number, salt, tab.textOf("\"signature\":\"([^\"]+)\""));
        return Base64.getEncoder().encodeToString(solution.getBytes(StandardCharsets.UTF_8));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** What a question without script asks: the text of a labelled input. */
    public String textOf(String pattern) {
        var found = Pattern.compile(pattern, Pattern.DOTALL).matcher(page);
        return found.find() ? found.group(1).strip() : "";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return address + " " + status + "\n"
                + page.lines().filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }
}
