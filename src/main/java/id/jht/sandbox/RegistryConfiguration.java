package id.jht.sandbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Where the simulated registries are spoken to. */
@Configuration
@Profile({"sandbox", "simulators"})
class RegistryConfiguration {

    @Bean
    FilterRegistrationBean<RegistryGate> registry(ObjectProvider<SimulatedRegistry> registry, ObjectMapper json) {
        return OtherHouse.at(new RegistryGate(registry, json), RegistryGate.CIVIL, RegistryGate.FACE);
    }
}
