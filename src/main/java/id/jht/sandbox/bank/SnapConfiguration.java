package id.jht.sandbox.bank;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.jht.sandbox.OtherHouse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Where the simulated bank is spoken to. */
@Configuration
@Profile({"sandbox", "simulators"})
class SnapConfiguration {

    private static final String ROOT = "/sandbox/bank";

    /** Filters are made before settings can be read everywhere, so the bank is asked for when the first message comes. */
    @Bean
    FilterRegistrationBean<SnapGate> snap(ObjectProvider<SimulatedBank> bank, ObjectMapper json) {
        return OtherHouse.at(new SnapGate(ROOT, bank, json), ROOT + "/v1.0/*");
    }
}
