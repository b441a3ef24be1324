package id.jht.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * {@code /snap/**}: the bank calls here. No session, cookie, login or form token opens it or is given out; each message proves
 * itself by its signature, which the room that reads it checks before anything else.
 */
@Configuration
class BankChain {

    @Bean
    @Order(2)
    SecurityFilterChain bankSecurity(HttpSecurity http) throws Exception {
        return http.securityMatcher(PathPrefix.of("/snap"))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }
}
