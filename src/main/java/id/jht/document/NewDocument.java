package id.jht.document;

import id.jht.claim.ClaimNumber;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** A paper that was found sound and is about to be stored. */
record NewDocument(Paper paper, Finding.Sound finding) {

    /** In the order of the columns. */
    List<Object> values(ClaimNumber number, OffsetDateTime now) {
        return List.of(
                UUID.randomUUID(),
                number.value(),
                paper.type().name(),
                FileName.clean(paper),
                finding.mediaType(),
                (long) paper.content().length,
                finding.pages(),
                sha256(paper.content()),
                paper.content(),
                now);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
