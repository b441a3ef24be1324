package id.jht.sandbox;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

/** A simulated neighbour, spoken to by POST alone. It is another house: messages to it pass neither our filters nor our pages. */
public abstract class OtherHouse extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain ownHouse)
            throws IOException {
        if (HttpMethod.POST.matches(request.getMethod())) {
            answer(request, response);
        } else {
            response.setHeader("Allow", HttpMethod.POST.name());
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    protected abstract void answer(HttpServletRequest request, HttpServletResponse response) throws IOException;

    protected static void write(HttpServletResponse response, int status, byte[] json) throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setContentLength(json.length);
        response.getOutputStream().write(json);
    }

    /** In front of everything that is ours. */
    public static <H extends OtherHouse> FilterRegistrationBean<H> at(H house, String... addresses) {
        var registration = new FilterRegistrationBean<>(house);
        registration.addUrlPatterns(addresses);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }
}
