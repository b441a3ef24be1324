package id.jht.notice;

import id.jht.claim.ClaimNumber;
import id.jht.claim.TrackingTokens;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The member's way to the claim. Its secret is put in when a mail leaves, and kept nowhere. */
@Component
class TrackingLinks {

    /** Stands in stored letters in the place of the link. */
    static final String MARKER = "https://tracking-link.invalid/";

    private final TrackingTokens tokens;
    private final String publicUrl;

    TrackingLinks(TrackingTokens tokens, @Value("${jht.public-url}") String publicUrl) {
        this.tokens = tokens;
        this.publicUrl = publicUrl;
    }

    String to(ClaimNumber number) {
        return publicUrl + "/claims/" + number.value() + "?token=" + tokens.of(number);
    }
}
