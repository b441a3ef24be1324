package id.jht.disbursement.snap;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Leaves a bank alone for a while when half of the last messages got no answer or a 5xx. */
@Configuration
class BreakerConfiguration {

    private static final int MESSAGES_WATCHED = 20;
    private static final int MESSAGES_BEFORE_JUDGING = 10;

    @Bean
    CircuitBreaker bankBreaker(BankSettings settings, Clock clock) {
        var config = CircuitBreakerConfig.custom()
                .clock(clock)
                .slidingWindowSize(MESSAGES_WATCHED)
                .minimumNumberOfCalls(MESSAGES_BEFORE_JUDGING)
                .waitDurationInOpenState(settings.breakerPause())
                .recordExceptions(NoAnswerException.class)
                .recordResult(result -> result instanceof Reply reply && reply.isTrouble())
                .build();
        return CircuitBreaker.of("bank", config);
    }
}
