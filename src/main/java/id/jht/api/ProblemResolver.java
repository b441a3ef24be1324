package id.jht.api;

import id.jht.membership.NeighbourUnavailableException;
import id.jht.security.BusyException;
import id.jht.shared.RefusedException;
import id.jht.shared.Violation;
import id.jht.shared.WrongStateException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Turns every error under {@code /api/} into a problem. Not a controller advice: wrong content types, unknown paths and
 * broken uploads fail before a controller is chosen, and an advice of one package never sees them.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class ProblemResolver implements HandlerExceptionResolver {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemResolver.class);

    private final Problems problems;

    ProblemResolver(Problems problems) {
        this.problems = problems;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!ApiLanguage.isApi(request) || response.isCommitted()) {
            return null;
        }
        try {
            answer(request, response, failure);
            return new ModelAndView();
        } catch (IOException gone) {
            LOG.debug("client left before the problem was written", gone);
            return new ModelAndView();
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Exception failure)
            throws IOException {
        if (failure instanceof MalformedRequestException malformed) {
            problems.write(request, response, 400, null, List.of(malformed.violation()));
        } else if (failure instanceof RefusedRequestException refused) {
            var detail = refused.isKept() ? problems.sentence("problem.kept") : null;
            problems.write(request, response, refused.status(), detail, refused.violations());
        } else if (failure instanceof OpenClaimException) {
            problems.write(request, response, 409, null, List.of(Violation.of("nik", "OPEN_CLAIM")));
        } else if (failure instanceof OpenProfileUpdateException) {
            problems.write(request, response, 409, null, List.of(Violation.of("profile", "PROFILE_OPEN")));
        } else if (failure instanceof BusyException busy) {
            busy.getHeaders().forEach((name, values) -> response.setHeader(name, values.get(0)));
            problems.writeBusy(request, response);
        } else if (failure instanceof RefusedException refused) {
            var status = failure instanceof WrongStateException ? 409 : 422;
            problems.write(request, response, status, refused.getMessage(), List.of());
        } else {
            answerGeneral(request, response, failure);
        }
    }

    private void answerGeneral(HttpServletRequest request, HttpServletResponse response, Exception failure)
            throws IOException {
        var status = statusOf(failure);
        if (status >= 500) {
            LOG.error("error {} at {} {}", UUID.randomUUID(), request.getMethod(), request.getRequestURI(), failure);
        }
        if (failure instanceof ErrorResponse explained) {
            explained.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        }
        if (status == 503) {
            response.setHeader("Retry-After", "60");
        }
        problems.write(request, response, status, null, List.of());
    }

    private static int statusOf(Exception failure) {
        if (failure instanceof UnknownClaimException) {
            return 404;
        }
        if (failure instanceof MaxUploadSizeExceededException) {
            return 413;
        }
        if (failure instanceof MultipartException || failure instanceof HttpMessageNotReadableException) {
            return 400;
        }
        if (failure instanceof MethodArgumentTypeMismatchException wrong) {
            return wrong.getParameter().hasParameterAnnotation(PathVariable.class) ? 404 : 400;
        }
        if (failure instanceof NeighbourUnavailableException) {
            return 503;
        }
        return failure instanceof ErrorResponse explained
                ? explained.getStatusCode().value()
                : 500;
    }
}
