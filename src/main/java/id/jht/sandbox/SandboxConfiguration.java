package id.jht.sandbox;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** What the sandbox brings in the place of an installed database. */
@Configuration(proxyBeanMethods = false)
@Profile("sandbox")
class SandboxConfiguration {

    @Bean
    SandboxFolder sandboxFolder(SandboxSettings settings) {
        return new SandboxFolder(settings.dir());
    }

    @Bean
    EmbeddedDatabase embeddedDatabase(SandboxFolder folder) {
        return new EmbeddedDatabase(folder);
    }
}
