package id.jht.claim;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a member says against a rejection.
 *
 * @param answerBy until when there shall be an answer; null for appeals from before that was kept
 * @param upheld null until answered
 */
public record Appeal(
        Instant lodgedAt,
        String text,
        @Nullable Instant answerBy,
        @Nullable Boolean upheld,
        @Nullable Instant answeredAt) {

    public boolean isAnswered() {
        return upheld != null;
    }
}
