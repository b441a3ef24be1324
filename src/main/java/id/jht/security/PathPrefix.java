package id.jht.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Matches a path and all below it, as the servlet container has decoded it. Spring's own patterns look at the path
 * within a servlet, and so miss everything that another servlet than Spring MVC serves: the engine's REST API and webapps.
 */
record PathPrefix(List<String> prefixes) implements RequestMatcher {

    static PathPrefix of(String... prefixes) {
        return new PathPrefix(List.of(prefixes));
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        var path = pathOf(request);
        return prefixes.stream().anyMatch(prefix -> path.equals(prefix) || path.startsWith(prefix + "/"));
    }

    static String pathOf(HttpServletRequest request) {
        var rest = request.getPathInfo();
        return rest == null ? request.getServletPath() : request.getServletPath() + rest;
    }
}
