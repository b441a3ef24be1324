package id.jht.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets a few uploads at a time be read into memory and looked through; the others wait in front, on disk. An upload has
 * arrived as a whole before it takes a place, so that a slow line keeps nobody out.
 */
@Component
class UploadQueue implements HandlerInterceptor {

    private static final String HAS_PLACE = UploadQueue.class.getName();
    private static final String SECONDS = "5";

    private final Semaphore places;
    private final Duration patience;

    UploadQueue(
            @Value("${jht.uploads.at-once:4}") int atOnce, @Value("${jht.uploads.patience:PT10S}") Duration patience) {
        this.places = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws InterruptedException {
        if (request instanceof MultipartHttpServletRequest upload) {
            upload.getMultiFileMap();
            take();
            request.setAttribute(HAS_PLACE, true);
        }
        return true;
    }

    private void take() throws InterruptedException {
        if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            var full = new ErrorResponseException(HttpStatus.TOO_MANY_REQUESTS);
            full.getHeaders().set(HttpHeaders.RETRY_AFTER, SECONDS);
            throw full;
        }
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (request.getAttribute(HAS_PLACE) != null) {
            request.removeAttribute(HAS_PLACE);
            places.release();
        }
    }
}
