package id.jht.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.servlet.DispatcherType;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartHttpServletRequest;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;

class UploadQueueTest {

    private static final long LONG_ENOUGH = 20;

    @Test
    void oneUploadTooManyIsToldToComeAgain() {
        var queue = queue(1, 0, Duration.ZERO);
        enters(queue, upload());

        assertThatThrownBy(() -> enters(queue, upload())).isInstanceOfSatisfying(BusyException.class, busy -> {
            assertThat(busy.getStatusCode()).isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
            assertThat(busy.getHeaders().getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo("5");
        });
    }

    @Test
    void whoFindsTheQueueFullIsSentAwayUnreadAndAtOnceWhileOthersWaitOn() throws Exception {
        var places = new UploadPlaces(1, 1, Duration.ofSeconds(LONG_ENOUGH), new ReturnTimes(1, () -> 0));
        var queue = new UploadQueue(places);
        var first = upload();
        enters(queue, first);
        var second = CompletableFuture.supplyAsync(() -> refused(queue, upload()));
        while (!places.isFull()) {
            Thread.onSpinWait();
        }

        var tooMany = new Read();
        assertThat(refused(queue, tooMany)).isInstanceOf(BusyException.class);
        assertThat(tooMany.isRead).isFalse();
        assertThat(second).isNotDone();

        leaves(queue, first);
        assertThat(second.get(LONG_ENOUGH, TimeUnit.SECONDS)).isNull();
    }

    @Test
    void whoIsDoneMakesPlaceForOne() {
        var queue = queue(1, 0, Duration.ZERO);
        var first = upload();
        enters(queue, first);
        leaves(queue, first);
        leaves(queue, first);
        enters(queue, upload());

        assertThat(refused(queue, upload())).isInstanceOf(BusyException.class);
    }

    @Test
    void whoLosesPatienceLeavesTheQueueToOthers() {
        var queue = queue(1, 1, Duration.ZERO);
        var first = upload();
        enters(queue, first);
        assertThat(refused(queue, upload())).isInstanceOf(BusyException.class);
        assertThat(refused(queue, upload())).isInstanceOf(BusyException.class);
        leaves(queue, first);

        enters(queue, upload());
    }

    @Test
    void workOnPapersThatWereSentBeforeTakesAPlaceTooAndGivesItBack() {
        var places = new UploadPlaces(1, 0, Duration.ZERO, new ReturnTimes(1, () -> 0));

        assertThat(places.during(() -> catchThrowable(() -> places.during(() -> "filed"))))
                .isInstanceOf(BusyException.class);
        assertThat(catchThrowable(() -> places.during(() -> {
                    throw new IllegalStateException("the work failed");
                })))
                .hasMessage("the work failed");
        assertThat(places.during(() -> "filed")).isEqualTo("filed");
    }

    /** Else nobody who was sent away would see why. */
    @Test
    void thePageThatTellsOfItNeedsNoPlace() {
        var queue = queue(1, 0, Duration.ZERO);
        enters(queue, upload());
        var telling = upload();
        telling.setDispatcherType(DispatcherType.ERROR);

        assertThat(enters(queue, telling)).isTrue();
    }

    @Test
    void whoBringsNoPapersNeedsNoPlace() {
        var queue = queue(1, 0, Duration.ZERO);
        enters(queue, upload());

        assertThat(enters(queue, new MockHttpServletRequest())).isTrue();
    }

    private static UploadQueue queue(int atOnce, int waiting, Duration patience) {
        return new UploadQueue(new UploadPlaces(atOnce, waiting, patience, new ReturnTimes(atOnce, () -> 0)));
    }

    private static MockHttpServletRequest upload() {
        return new MockMultipartHttpServletRequest();
    }

    private @Nullable Throwable refused(UploadQueue queue, MockHttpServletRequest request) {
        return catchThrowable(() -> enters(queue, request));
    }

    private boolean enters(UploadQueue queue, MockHttpServletRequest request) {
        return queue.preHandle(request, new MockHttpServletResponse(), this);
    }

    private void leaves(UploadQueue queue, MockHttpServletRequest request) {
        queue.afterCompletion(request, new MockHttpServletResponse(), this, null);
    }

    /** An upload that knows whether its parts were read. */
    private static final class Read extends MockMultipartHttpServletRequest {

        private boolean isRead;

        @Override
        public MultiValueMap<String, MultipartFile> getMultiFileMap() {
            isRead = true;
            return super.getMultiFileMap();
        }
    }
}
