package id.jht.process.access;

import id.jht.security.StaffMember;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Tells the engine's webapps and REST API who has been let in by our filter chains; without them in front, nobody is.
 * Public, with a plain constructor, because the engine's filters make it themselves.
 */
public class SessionAuthentication implements AuthenticationProvider {

    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof StaffMember member)) {
            return AuthenticationResult.unsuccessful();
        }
        var result = AuthenticationResult.successful(member.id());
        result.setGroups(new ArrayList<>(member.groups()));
        result.setTenants(new ArrayList<>(member.branches()));
        return result;
    }

    /** The challenge is given by our filter chains. */
    @Override
    public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {}
}
