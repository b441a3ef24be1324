package id.jht.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartHttpServletRequest;
import org.springframework.web.ErrorResponseException;

class UploadQueueTest {

    private final UploadQueue queue = new UploadQueue(1, Duration.ZERO);

    @Test
    void oneUploadTooManyIsToldToComeAgain() throws InterruptedException {
        enters(new MockMultipartHttpServletRequest());

        assertThatThrownBy(() -> enters(new MockMultipartHttpServletRequest()))
                .isInstanceOfSatisfying(ErrorResponseException.class, full -> {
                    assertThat(full.getStatusCode()).isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
                    assertThat(full.getHeaders().getFirst(HttpHeaders.RETRY_AFTER))
                            .isEqualTo("5");
                });
    }

    @Test
    void whoIsDoneMakesPlaceForOne() throws InterruptedException {
        var first = new MockMultipartHttpServletRequest();
        enters(first);
        leaves(first);
        leaves(first);
        enters(new MockMultipartHttpServletRequest());

        assertThatThrownBy(() -> enters(new MockMultipartHttpServletRequest()))
                .isInstanceOf(ErrorResponseException.class);
    }

    @Test
    void whoUploadsNothingNeedsNoPlace() throws InterruptedException {
        enters(new MockMultipartHttpServletRequest());
        assertThat(enters(new MockHttpServletRequest())).isTrue();
    }

    private boolean enters(MockHttpServletRequest request) throws InterruptedException {
        return queue.preHandle(request, new MockHttpServletResponse(), this);
    }

    private void leaves(MockHttpServletRequest request) {
        queue.afterCompletion(request, new MockHttpServletResponse(), this, null);
    }
}
