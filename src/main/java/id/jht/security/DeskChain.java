package id.jht.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** {@code /desk/**}, the login itself and the figures for operators. Scripts may use HTTP Basic instead of a session. */
@Configuration
class DeskChain {

    private static final String METRICS = "/actuator/prometheus";

    private static final String[] OFFICERS = {
        "customer-service", "head-of-service", "branch-head", "finance", "integrity", "manager"
    };

    @Bean
    @Order(4)
    SecurityFilterChain deskSecurity(HttpSecurity http, StaffAuthentication staff) throws Exception {
        return http.securityMatcher(PathPrefix.of("/desk", StaffLogin.PAGE, "/logout", METRICS))
                .authenticationProvider(staff)
                .headers(PageHeaders::apply)
                .requestCache(cache -> cache.requestCache(StaffLogin.pagesOnly()))
                .csrf(csrf -> csrf.ignoringRequestMatchers(DeskChain::bringsPassword))
                .httpBasic(basic -> basic.authenticationEntryPoint(StaffLogin.entryPoint()))
                .formLogin(form -> form.loginPage(StaffLogin.PAGE)
                        .failureUrl(StaffLogin.PAGE + "?error")
                        .successHandler(new FirstPage())
                        .permitAll())
                .logout(logout -> logout.logoutSuccessUrl(StaffLogin.PAGE + "?logout"))
                .authorizeHttpRequests(requests -> requests.requestMatchers(PathPrefix.of("/desk/policies"))
                        .hasAnyAuthority("camunda-admin", "process-owner")
                        .requestMatchers(
                                request -> PathPrefix.of("/desk/statements").matches(request)
                                        && "POST".equals(request.getMethod()))
                        .hasAuthority("finance")
                        .requestMatchers(PathPrefix.of("/desk/statements"))
                        .hasAnyAuthority("finance", "manager")
                        .requestMatchers(PathPrefix.of("/desk/team"))
                        .hasAnyAuthority("head-of-service", "branch-head", "manager")
                        .requestMatchers(PathPrefix.of("/desk/assisted", "/desk/queue"))
                        .hasAuthority("customer-service")
                        .requestMatchers(PathPrefix.of("/desk"))
                        .hasAnyAuthority(OFFICERS)
                        .requestMatchers(PathPrefix.of(METRICS))
                        .hasAnyAuthority("camunda-admin", "manager")
                        .anyRequest()
                        .permitAll())
                .exceptionHandling(handling -> handling.authenticationEntryPoint(StaffLogin.entryPoint()))
                .build();
    }

    /** No other site can make a browser send this header, and we never ask a browser for it. */
    private static boolean bringsPassword(HttpServletRequest request) {
        var authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        return authorization != null && authorization.regionMatches(true, 0, "Basic ", 0, 6);
    }
}
