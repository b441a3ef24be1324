package id.jht.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/** Where a person goes after the login: back to where they came from, else to the application they work with. */
class FirstPage extends SavedRequestAwareAuthenticationSuccessHandler {

    FirstPage() {
        setRequestCache(StaffLogin.pagesOnly());
    }

    @Override
    protected String determineTargetUrl(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        return authentication.getPrincipal() instanceof StaffMember member ? pageOf(member) : "/";
    }

    private static String pageOf(StaffMember member) {
        if (member.isIn("camunda-admin")) {
            return "/camunda/app/welcome/default/";
        }
        return member.isIn("process-owner") ? "/camunda/app/cockpit/default/" : "/camunda/app/tasklist/default/";
    }
}
