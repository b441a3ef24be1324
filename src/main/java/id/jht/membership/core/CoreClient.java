package id.jht.membership.core;

import id.jht.membership.CoreSystem;
import id.jht.membership.Member;
import id.jht.membership.NeighbourUnavailableException;
import id.jht.shared.Kpj;
import id.jht.shared.Nik;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/**
 * Asks the core system for one member, once more when the first try failed: a look-up may be repeated. When half of the last
 * look-ups failed, it is left alone for a while. An answer that breaks the contract is no answer.
 */
@Component
@ConditionalOnExpression("'${jht.members.core-url:}' != ''")
class CoreClient implements CoreSystem {

    private static final Logger LOG = LoggerFactory.getLogger(CoreClient.class);
    private static final String NAME = "core system";
    private static final int WATCHED = 20;
    private static final int BEFORE_JUDGING = 10;

    private final CoreHttp http;
    private final CircuitBreaker breaker;

    CoreClient(CoreSettings settings, Clock clock) {
        this.http = new CoreHttp(settings, Objects.requireNonNull(settings.coreUrl()));
        this.breaker = CircuitBreaker.of(
                NAME,
                CircuitBreakerConfig.custom()
                        .clock(clock)
                        .slidingWindowSize(WATCHED)
                        .minimumNumberOfCalls(BEFORE_JUDGING)
                        .waitDurationInOpenState(settings.corePause())
                        .build());
    }

    @Override
    public Optional<Member> byNik(Nik nik) {
        return lookUp(Map.of("nik", nik.value()), member -> nik.equals(member.nik()));
    }

    @Override
    public Optional<Member> byKpj(Kpj kpj) {
        return lookUp(
                Map.of("kpj", kpj.value()),
                member -> member.memberships().stream()
                        .anyMatch(membership -> membership.kpj().equals(kpj)));
    }

    private Optional<Member> lookUp(Map<String, String> question, Predicate<Member> isAskedFor) {
        try {
            return breaker.executeSupplier(() -> answer(question, isAskedFor));
        } catch (CallNotPermittedException | RestClientException | UnusableAnswerException failure) {
            LOG.warn("The core system gave no usable answer: {}", failure.getMessage());
            throw new NeighbourUnavailableException(NAME, failure);
        }
    }

    private Optional<Member> answer(Map<String, String> question, Predicate<Member> isAskedFor) {
        var answer = askTwice(question);
        if (answer.getStatusCode() == HttpStatus.NO_CONTENT) {
            return Optional.empty();
        }
        if (answer.getStatusCode() != HttpStatus.OK || answer.getBody() == null) {
            throw new UnusableAnswerException("status " + answer.getStatusCode());
        }
        var member = answer.getBody().member();
        if (!isAskedFor.test(member)) {
            throw new UnusableAnswerException("about somebody else");
        }
        return Optional.of(member);
    }

    private ResponseEntity<@Nullable CoreMember> askTwice(Map<String, String> question) {
        try {
            return http.ask(question);
        } catch (RestClientException first) {
            return http.ask(question);
        }
    }
}
