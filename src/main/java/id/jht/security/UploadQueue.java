package id.jht.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets a few uploads at a time be read into memory and looked through; a few more wait in front, on disk. An upload has arrived
 * as a whole before it takes a place, so that a slow line keeps nobody out. Who finds the queue full is sent away at once and
 * told when to come again: waiting longer would help nobody, and hurt those who wait already.
 */
@Component
@Import(UploadPlaces.class)
class UploadQueue implements HandlerInterceptor {

    private static final String ENTERED = UploadQueue.class.getName();

    private final UploadPlaces places;

    UploadQueue(UploadPlaces places) {
        this.places = places;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            return true; // the page that tells what happened to an upload brings its request once more
        }
        if (request instanceof MultipartHttpServletRequest upload) {
            places.refuseUnless(!places.isFull());
            upload.getMultiFileMap();
            request.setAttribute(ENTERED, places.enter());
        }
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (request.getAttribute(ENTERED) instanceof Long since) {
            request.removeAttribute(ENTERED);
            places.leave(Duration.ofNanos(System.nanoTime() - since));
        }
    }
}
