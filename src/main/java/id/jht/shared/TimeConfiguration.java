package id.jht.shared;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The one source of time; the sandbox brings a clock that can be moved. */
@Configuration
class TimeConfiguration {

    @Bean
    @Profile("!sandbox")
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }
}
