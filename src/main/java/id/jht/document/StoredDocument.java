package id.jht.document;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stored paper without its content.
 *
 * @param mediaType {@code image/jpeg}, {@code image/png} or {@code application/pdf}
 * @param verdict null until an officer has judged it
 * @param reason why it was refused
 * @param superseded whether the member has sent another in its place
 */
public record StoredDocument(
        UUID id,
        DocumentType type,
        String fileName,
        String mediaType,
        long size,
        int pages,
        Instant uploadedAt,
        @Nullable DocumentVerdict verdict,
        @Nullable RefusalReason reason,
        boolean superseded) {}
