package id.jht.draft;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.keygen.BytesKeyGenerator;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/** What opens drafts, table {@code draft_token}. A token is 24 random bytes, so a plain hash of it tells nothing. */
@Component
class DraftTokens {

    private static final int BYTES = 24;

    private final BytesKeyGenerator random = KeyGenerators.secureRandom(BYTES);
    private final JdbcClient jdbc;

    DraftTokens(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** For the cookie of a device, or for a mail; safe in a URL. */
    String issue(UUID draft, boolean byMail) {
        var token = Base64.getUrlEncoder().encodeToString(random.generateKey());
        jdbc.sql("insert into draft_token (hash, draft_id, by_mail) values (?, ?, ?)")
                .params(sha256(token.getBytes(UTF_8)), draft, byMail)
                .update();
        return token;
    }

    Optional<UUID> draftOf(@Nullable String token, boolean byMail) {
        return token == null
                ? Optional.empty()
                : jdbc.sql("select draft_id from draft_token where hash = ? and by_mail = ?")
                        .params(sha256(token.getBytes(UTF_8)), byMail)
                        .query(UUID.class)
                        .optional();
    }

    /** Links that went to an address which is no longer the member's. */
    void revokeMailed(UUID draft) {
        jdbc.sql("delete from draft_token where draft_id = ? and by_mail")
                .param(draft)
                .update();
    }

    /** Whether a link that was mailed opens the draft. */
    boolean isMailed(UUID draft) {
        return jdbc.sql("select exists (select from draft_token where draft_id = ? and by_mail)")
                .param(draft)
                .query(Boolean.class)
                .single();
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
