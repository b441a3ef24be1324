package id.jht.portal.tracking;

import id.jht.claim.ClaimNumber;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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

    private TrackingCookie() {}

    public static void set(HttpServletRequest request, HttpServletResponse response, ClaimNumber number, String token) {
        var cookie = ResponseCookie.from(NAME, token.replaceAll("[^A-Za-z0-9_-]", ""))
                .path(request.getContextPath() + "/claims/" + number)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    public static @Nullable String read(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, NAME);
        return cookie == null ? null : cookie.getValue();
    }
}
