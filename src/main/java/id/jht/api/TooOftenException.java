package id.jht.api;

import java.time.Duration;
import java.time.Instant;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** Somebody asks more often than it is listened to; {@code Retry-After} tells when again. */
class TooOftenException extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    TooOftenException(Instant now, Instant until) {
        super(HttpStatus.TOO_MANY_REQUESTS);
        var seconds = Math.max(1, Duration.between(now, until).toSeconds());
        getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
    }
}
