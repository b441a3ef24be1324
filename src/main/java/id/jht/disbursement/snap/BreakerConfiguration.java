package id.jht.disbursement.snap;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Leaves a bank alone for a while when half of the last messages got no answer or a 5xx, or most of them were very slow; then
 * two messages try whether it is back, and nobody else waits for them.
 */
@Configuration
class BreakerConfiguration {

    private static final int MESSAGES_WATCHED = 20;
    private static final int MESSAGES_BEFORE_JUDGING = 10;
    private static final int MESSAGES_THAT_TRY_AGAIN = 2;
    private static final float TROUBLE_PERCENT = 50;
    private static final float SLOW_PERCENT = 80;

    @Bean
    CircuitBreaker bankBreaker(BankSettings settings, Clock clock) {
        var config = CircuitBreakerConfig.custom()
                .clock(clock)
                .slidingWindowSize(MESSAGES_WATCHED)
                .minimumNumberOfCalls(MESSAGES_BEFORE_JUDGING)
                .failureRateThreshold(TROUBLE_PERCENT)
                .slowCallDurationThreshold(settings.slowAnswer())
                .slowCallRateThreshold(SLOW_PERCENT)
                .waitDurationInOpenState(settings.breakerPause())
                .permittedNumberOfCallsInHalfOpenState(MESSAGES_THAT_TRY_AGAIN)
                .recordExceptions(NoAnswerException.class)
                .recordResult(result -> result instanceof Reply reply && reply.isTrouble())
                .build();
        return CircuitBreaker.of("bank", config);
    }
}
