package id.jht.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.OncePerRequestFilter;

/** Who logs out of Tasklist or Cockpit is logged out everywhere: after the webapp has accepted it, the session ends. */
@Configuration
class WebappLogout {

    private static final Pattern LOGOUT = Pattern.compile("/camunda/api/admin/auth/user/[^/]+/logout/?");

    @Bean
    FilterRegistrationBean<SessionEnd> sessionEndAtWebappLogout() {
        var registration = new FilterRegistrationBean<>(new SessionEnd());
        registration.addUrlPatterns("/camunda/api/admin/auth/*");
        registration.setOrder(0); // outside the webapps' own filters, which would write into the ended session
        return registration;
    }

    static class SessionEnd extends OncePerRequestFilter {

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            chain.doFilter(request, response);
            var session = request.getSession(false);
            if (isLogout(request) && response.getStatus() < 300 && session != null) {
                session.invalidate();
            }
        }

        private static boolean isLogout(HttpServletRequest request) {
            return "POST".equals(request.getMethod())
                    && LOGOUT.matcher(request.getRequestURI()).matches();
        }
    }
}
