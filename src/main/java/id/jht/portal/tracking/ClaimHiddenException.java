package id.jht.portal.tracking;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** No such claim, or not for this browser; the page never tells which. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class ClaimHiddenException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
