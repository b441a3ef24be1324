package id.jht.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;

/** The session of somebody who has logged in by the page, and what can be sent with it beside the pages. */
final class StaffSession {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String server;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    StaffSession(String server, String person) {
        this.server = server;
        var token = TOKEN.matcher(send(request("/login")).body());
        var form = "username=" + person + "&password=" + person + "-jht&_csrf="
                + (token.find() ? URLEncoder.encode(token.group(1), UTF_8) : "");
        send(request("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        send(request("/camunda/app/welcome/default/"));
    }

    /** As the webapps send it, with their token. */
    HttpResponse<String> calls(String method, String path, String json) {
        return send(request(path)
                .header("X-XSRF-TOKEN", webappToken())
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json)));
    }

    /** As a page of another site makes the browser send it: with the cookies, without a token. */
    HttpResponse<String> isMadeToSend(String path, String contentType, String body) {
        return send(request(path)
                .header("Origin", "https://example.org")
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofString(body)));
    }

    private String webappToken() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
