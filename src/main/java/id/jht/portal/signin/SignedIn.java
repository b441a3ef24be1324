package id.jht.portal.signin;

import id.jht.membership.Member;
import id.jht.membership.Members;
import id.jht.portal.DraftCookie;
import id.jht.signin.MemberSessions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The member whose browser it is. */
@Component
public class SignedIn {

    private final MemberSessions sessions;
    private final Members members;

    SignedIn(MemberSessions sessions, Members members) {
        this.sessions = sessions;
        this.members = members;
    }

    /**
     * Empty when nobody is signed in; then {@link #wayIn} leads there and back.
     *
     * @throws id.jht.membership.NeighbourUnavailableException when the core system is asked and does not answer
     */
    public Optional<Member> of(HttpServletRequest request) {
        return sessions.find(MemberCookies.token(request)).flatMap(member -> members.by(member.identity()));
    }

    /** Signs out, and leaves no draft open either: many members use somebody else's device. */
    public void end(HttpServletRequest request, HttpServletResponse response) {
        sessions.close(MemberCookies.token(request), request.getRemoteAddr());
        MemberCookies.forgetToken(request, response);
        DraftCookie.clear(request, response);
    }

    /** The view that sends to the sign-in, and afterwards back to this page. */
    public static String wayIn(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return "redirect:" + wayInTo(path);
    }

    /** The address of the sign-in that leads to this page afterwards. */
    public static String wayInTo(String page) {
        return "/sign-in?next=" + URLEncoder.encode(page, StandardCharsets.UTF_8);
    }
}
