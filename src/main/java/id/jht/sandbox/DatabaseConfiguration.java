package id.jht.sandbox;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** What the sandbox, and the simulators alone, bring in the place of an installed database. */
@Configuration(proxyBeanMethods = false)
@Profile({"sandbox", "simulators"})
class DatabaseConfiguration {

    @Bean
    @ConditionalOnMissingBean
    DatabaseStart databaseStart(SandboxSettings settings) {
        return new DatabaseStart(settings);
    }

    @Bean
    SandboxFolder sandboxFolder(DatabaseStart start) {
        return start.folder();
    }

    @Bean
    EmbeddedDatabase embeddedDatabase(DatabaseStart start) {
        return start.database();
    }
}
