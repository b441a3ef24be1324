package id.jht.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * The token of a signed-in member, and the name of a sign-in that waits for its code. Both end with the browser, because many
 * members use somebody else's device.
 */
final class MemberCookies {

    private static final String MEMBER = "jht-member";
    private static final String SIGN_IN = "jht-sign-in";

    private MemberCookies() {}

    static @Nullable String token(HttpServletRequest request) {
        return read(request, MEMBER);
    }

    static @Nullable String signIn(HttpServletRequest request) {
        return read(request, SIGN_IN);
    }

    static void keepToken(HttpServletRequest request, HttpServletResponse response, String token) {
        write(response, cookie(request, MEMBER, token, "/"));
        write(response, cookie(request, SIGN_IN, "", "/sign-in").maxAge(Duration.ZERO));
    }

    static void keepSignIn(HttpServletRequest request, HttpServletResponse response, String signIn) {
        write(response, cookie(request, SIGN_IN, signIn, "/sign-in"));
    }

    static void forgetToken(HttpServletRequest request, HttpServletResponse response) {
        write(response, cookie(request, MEMBER, "", "/").maxAge(Duration.ZERO));
    }

    private static ResponseCookie.ResponseCookieBuilder cookie(
            HttpServletRequest request, String name, String value, String path) {
        return ResponseCookie.from(name, value)
                .path(request.getContextPath() + path)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax");
    }

    private static void write(HttpServletResponse response, ResponseCookie.ResponseCookieBuilder cookie) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }

    private static @Nullable String read(HttpServletRequest request, String name) {
        var cookie = WebUtils.getCookie(request, name);
        return cookie == null ? null : cookie.getValue();
    }
}
