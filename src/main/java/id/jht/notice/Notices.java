package id.jht.notice;

import id.jht.claim.ClaimNumber;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Notices, table {@code notice}: written in the claim's transaction, delivered afterwards with retries. */
@Component
public class Notices {

    /** Writes a notice to the member of a claim. */
    public void write(NoticeKind kind, ClaimNumber number) {
        throw new UnsupportedOperationException();
    }

    /** Newest first. */
    public List<Written> of(ClaimNumber number) {
        throw new UnsupportedOperationException();
    }

    /** @param state {@code WAITING}, {@code DELIVERED} or {@code UNDELIVERABLE} */
    public record Written(
            long id,
            NoticeKind kind,
            String subject,
            String state,
            Instant writtenAt,
            @Nullable Instant deliveredAt) {}
}
