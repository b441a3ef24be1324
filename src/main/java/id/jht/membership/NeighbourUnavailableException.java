package id.jht.membership;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A neighbouring system gave no usable answer; asking again later is safe. */
@ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
public class NeighbourUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NeighbourUnavailableException(String neighbour, Throwable cause) {
        super(neighbour + " gave no answer", cause);
    }
}
