package id.jht.sandbox.bank;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;

/** The bank is another house: its messages do not pass through the filters and the pages of this one. */
@Configuration
@Profile({"sandbox", "simulators"})
class SnapConfiguration {

    private static final String ROOT = "/sandbox/bank";

    /** Filters are made before settings can be read everywhere, so the bank is asked for when the first message comes. */
    @Bean
    FilterRegistrationBean<SnapGate> snap(ObjectProvider<SimulatedBank> bank, ObjectMapper json) {
        var gate = new FilterRegistrationBean<>(new SnapGate(ROOT, bank, json));
        gate.addUrlPatterns(ROOT + "/v1.0/*");
        gate.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return gate;
    }
}
