package id.jht.api;

import id.jht.membership.Member;
import id.jht.membership.Members;
import id.jht.signin.MemberSessions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/** Knows the member by the token of a sign-in; 401 without one, and for one that is wrong or has ended. */
@Component
class SignedInAccess {

    static final String TOKEN = "X-Member-Token";

    private final MemberSessions sessions;
    private final Members members;

    SignedInAccess(MemberSessions sessions, Members members) {
        this.sessions = sessions;
        this.members = members;
    }

    Member member(@Nullable String token) {
        return sessions.find(token)
                .flatMap(signedIn -> members.by(signedIn.identity()))
                .orElseThrow(() -> new ErrorResponseException(HttpStatus.UNAUTHORIZED));
    }
}
