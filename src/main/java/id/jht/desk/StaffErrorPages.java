package id.jht.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.boot.autoconfigure.web.servlet.error.DefaultErrorViewResolver;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Officers who take a wrong turn get words for officers; the general error pages, in templates/error, speak to members. It
 * stands in for Spring Boot's own resolver, which steps back as soon as there is another one.
 */
@Component
class StaffErrorPages extends DefaultErrorViewResolver {

    StaffErrorPages(ApplicationContext application, WebProperties web) {
        super(application, web.getResources());
    }

    @Override
    public @Nullable ModelAndView resolveErrorView(
            HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        var path = String.valueOf(model.get("path"));
        var ours = path.startsWith("/desk") || path.startsWith("/camunda");
        return ours && (status == HttpStatus.FORBIDDEN || status == HttpStatus.NOT_FOUND)
                ? new ModelAndView("desk/problem", Map.of("code", status.value()), status)
                : super.resolveErrorView(request, status, model);
    }
}
