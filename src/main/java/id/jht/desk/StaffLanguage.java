package id.jht.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;

/** Staff pages speak Indonesian, as Tasklist does, whatever the browser of the counter's computer prefers. */
@Configuration
class StaffLanguage implements WebMvcConfigurer, HandlerInterceptor {

    static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private final FixedLocaleResolver always = new FixedLocaleResolver(INDONESIAN);

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .addPathPatterns("/desk", "/desk/**", "/login")
                .order(100); // after whatever lets a member choose a language
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        request.setAttribute(DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE, always);
        LocaleContextHolder.setLocale(INDONESIAN);
        return true;
    }
}
