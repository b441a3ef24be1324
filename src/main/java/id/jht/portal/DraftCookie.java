package id.jht.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * Opens the draft on this device. It ends with the browser, because many members use somebody else's, unless the member says
 * that the phone is their own.
 */
public final class DraftCookie {

    private static final String NAME = "jht-draft";
    private static final Duration THIS_BROWSER = Duration.ofSeconds(-1);

    private DraftCookie() {}

    public static void set(HttpServletRequest request, HttpServletResponse response, String token) {
        write(request, response, token, THIS_BROWSER);
    }

    /** On a phone that is the member's own: as long as the draft is kept. */
    public static void keep(HttpServletRequest request, HttpServletResponse response, String token, Duration kept) {
        write(request, response, token, kept);
    }

    public static void clear(HttpServletRequest request, HttpServletResponse response) {
        write(request, response, "", Duration.ZERO);
    }

    public static @Nullable String read(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, NAME);
        return cookie == null ? null : cookie.getValue();
    }

    private static void write(
            HttpServletRequest request, HttpServletResponse response, String token, Duration lifetime) {
        var cookie = ResponseCookie.from(NAME, token)
                .path(request.getContextPath() + "/claims/new")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(lifetime)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
