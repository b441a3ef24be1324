package id.jht.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * {@code /engine-rest/**}: HTTP Basic on every request and nothing else; a session of the webapps opens nothing here, so
 * no page of another site can use it.
 */
@Configuration
class EngineRestChain {

    @Bean
    @Order(1)
    SecurityFilterChain engineRestSecurity(HttpSecurity http, StaffAuthentication staff) throws Exception {
        return http.securityMatcher(PathPrefix.of("/engine-rest"))
                .authenticationProvider(staff)
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .httpBasic(Customizer.withDefaults())
                .authorizeHttpRequests(requests -> requests.requestMatchers(ClosedEngineRequests::matches)
                        .denyAll()
                        .anyRequest()
                        .authenticated())
                .build();
    }
}
