package id.jht.process.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** The engine refuses a query without a limit; a script, or Cockpit, that gives none gets the first ones up to that limit. */
class BoundedQueries extends OncePerRequestFilter {

    private static final String LIMIT = "maxResults";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var query = request.getQueryString();
        var bounded = query != null && query.contains(LIMIT + "=");
        chain.doFilter(bounded ? request : limited(request), response);
    }

    private static HttpServletRequest limited(HttpServletRequest request) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public String getQueryString() {
                var query = super.getQueryString();
                var limit = LIMIT + "=" + StaffEngineConfiguration.MOST_RESULTS;
                return query == null || query.isEmpty() ? limit : query + "&" + limit;
            }
        };
    }
}
