package id.jht.security;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** Too many are sending at once. Nothing was looked at or changed; {@code Retry-After} tells in how many seconds to send again. */
public class BusyException extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    BusyException(long seconds) {
        super(HttpStatus.TOO_MANY_REQUESTS);
        getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
    }
}
