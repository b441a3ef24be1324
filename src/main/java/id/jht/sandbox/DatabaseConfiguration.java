package id.jht.sandbox;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** What the sandbox, and the simulators alone, bring in the place of an installed database. */
@Configuration(proxyBeanMethods = false)
@Profile({"sandbox", "simulators"})
class DatabaseConfiguration {

    @Bean
    SandboxFolder sandboxFolder(SandboxSettings settings) {
        return new SandboxFolder(settings.folder());
    }

    @Bean
    EmbeddedDatabase embeddedDatabase(SandboxFolder folder, SandboxSettings settings) {
        return new EmbeddedDatabase(folder, settings.unpackedInto());
    }
}
