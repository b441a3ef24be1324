package id.jht.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.SecurityFilterChain;

/**
 * {@code /camunda/**}: whoever has a staff session is let in; what they may do inside is the engine's business. The
 * webapps bring their own CSRF token, content policy and cache rules, which ours must not overwrite.
 */
@Configuration
class CamundaChain {

    @Bean
    @Order(3)
    SecurityFilterChain camundaSecurity(HttpSecurity http, StaffAuthentication staff) throws Exception {
        return http.securityMatcher(PathPrefix.of("/camunda"))
                .authenticationProvider(staff)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(cache -> cache.requestCache(StaffLogin.pagesOnly()))
                .headers(headers ->
                        headers.cacheControl(cache -> cache.disable()).frameOptions(FrameOptionsConfig::deny))
                .authorizeHttpRequests(requests -> requests.requestMatchers(ClosedEngineRequests::matches)
                        .denyAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(handling -> handling.authenticationEntryPoint(StaffLogin.entryPoint()))
                .build();
    }
}
