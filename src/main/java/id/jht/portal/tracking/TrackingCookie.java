package id.jht.portal.tracking;

import id.jht.claim.ClaimNumber;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * Keeps the tracking token out of the address bar, history and referrer. It ends with the browser, because many members use
 * somebody else's device, and is sent for this one claim only.
 */
public final class TrackingCookie {

    private static final String NAME = "jht-claim";
    private static final Duration THIS_BROWSER = Duration.ofSeconds(-1);

    private TrackingCookie() {}

    public static void set(HttpServletRequest request, HttpServletResponse response, ClaimNumber number, String token) {
        write(request, response, number, token.replaceAll("[^A-Za-z0-9_-]", ""), THIS_BROWSER);
    }

    static void clear(HttpServletRequest request, HttpServletResponse response, ClaimNumber number) {
        write(request, response, number, "", Duration.ZERO);
    }

    private static void write(
            HttpServletRequest request,
            HttpServletResponse response,
            ClaimNumber number,
            String token,
            Duration lifetime) {
        var cookie = ResponseCookie.from(NAME, token)
                .path(request.getContextPath() + "/claims/" + number)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(lifetime)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    public static @Nullable String read(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, NAME);
        return cookie == null ? null : cookie.getValue();
    }
}
