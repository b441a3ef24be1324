package id.jht.process.access;

import jakarta.servlet.Filter;
import java.util.Map;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands the person whom Spring Security let in to the engine: once per request for REST, once per session for the webapps. */
@Configuration
class EngineFilters {

    private static final int AFTER_SPRING_SECURITY = 10;

    @Bean
    FilterRegistrationBean<ProcessEngineAuthenticationFilter> engineRestAuthentication() {
        var registration = knowing(new ProcessEngineAuthenticationFilter(), "/engine-rest/*");
        registration.addInitParameter("rest-url-pattern-prefix", "/engine-rest");
        return registration;
    }

    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> webappAuthentication() {
        return knowing(new ContainerBasedAuthenticationFilter(), "/camunda/app/*", "/camunda/api/*");
    }

    @Bean
    FilterRegistrationBean<BoundedQueries> boundedQueries() {
        var registration = new FilterRegistrationBean<>(new BoundedQueries());
        registration.addUrlPatterns("/engine-rest/*", "/camunda/api/*");
        registration.setOrder(AFTER_SPRING_SECURITY);
        return registration;
    }

    private static <T extends Filter> FilterRegistrationBean<T> knowing(T filter, String... paths) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setInitParameters(Map.of("authentication-provider", SessionAuthentication.class.getName()));
        registration.addUrlPatterns(paths);
        registration.setAsyncSupported(true);
        registration.setOrder(AFTER_SPRING_SECURITY);
        return registration;
    }
}
