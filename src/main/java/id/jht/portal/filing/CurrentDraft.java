package id.jht.portal.filing;

import id.jht.draft.Draft;
import id.jht.draft.Drafts;
import id.jht.portal.DraftCookie;
import id.jht.security.StaffMember;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** The draft that the browser holds the token of. One of the counter opens only for the officer who began it. */
@Component
public class CurrentDraft {

    private final Drafts drafts;

    CurrentDraft(Drafts drafts) {
        this.drafts = drafts;
    }

    /** Filed ones as well, for their receipt. */
    Optional<Draft> withFiled(HttpServletRequest request) {
        return drafts.find(DraftCookie.read(request)).filter(draft -> mayOpen(draft, request));
    }

    /** One that still takes answers and papers. */
    public Optional<Draft> of(HttpServletRequest request) {
        return withFiled(request).filter(draft -> !draft.isFiled());
    }

    private static boolean mayOpen(Draft draft, HttpServletRequest request) {
        return !draft.isAssisted()
                || officer(request)
                        .filter(officer -> officer.id().equals(draft.officer()))
                        .isPresent();
    }

    static Optional<StaffMember> officer(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof Authentication login
                        && login.getPrincipal() instanceof StaffMember officer
                ? Optional.of(officer)
                : Optional.empty();
    }
}
