package id.jht.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorViewResolver;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Officers who take a wrong turn get words for officers; the general error pages speak to members. */
@Component
class StaffErrorPages implements ErrorViewResolver, Ordered {

    @Override
    public @Nullable ModelAndView resolveErrorView(
            HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        var path = String.valueOf(model.get("path"));
        var ours = path.startsWith("/desk") || path.startsWith("/camunda");
        return ours && (status == HttpStatus.FORBIDDEN || status == HttpStatus.NOT_FOUND)
                ? new ModelAndView("desk/problem", Map.of("code", status.value()), status)
                : null;
    }

    /** Before the pages that lie in templates/error. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
