package id.jht.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;

/**
 * Everything else: the portal, its assets, the description of the API, health. Open to everybody; forms carry a token
 * that lives in a cookie, so that a visitor needs no session. What does not exist answers 404, the sandbox outside its
 * profile included.
 */
@Configuration
class PublicChain {

    @Bean
    @Order(5)
    SecurityFilterChain publicSecurity(HttpSecurity http) throws Exception {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("jht-csrf"); // the webapps call theirs XSRF-TOKEN
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return http.headers(PageHeaders::apply)
                .csrf(csrf -> csrf.csrfTokenRepository(tokens).ignoringRequestMatchers(PathPrefix.of("/sandbox")))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.requestMatchers(PathPrefix.of("/actuator/health"))
                        .permitAll()
                        .requestMatchers(PathPrefix.of("/actuator"))
                        .denyAll()
                        .anyRequest()
                        .permitAll())
                .build();
    }
}
