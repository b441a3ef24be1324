package id.jht.integrity;

import id.jht.shared.Rupiah;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody asked a member for a fee.
 *
 * @param amount what was asked or paid, null when not told
 * @param place where the member met that person, null when not told
 * @param words in the member's own words, may be empty
 */
public record FeeAnswer(
        boolean asked, @Nullable Rupiah amount, @Nullable Place place, String words) {

    /** More than any balance; what is above is a slip of the finger. */
    public static final long MOST = 10_000_000_000L;

    public static final FeeAnswer NO = new FeeAnswer(false, null, null, "");

    public FeeAnswer {
        if (!asked && (amount != null || place != null || !words.isEmpty())) {
            throw new IllegalArgumentException("nobody asked, so there is nothing to tell");
        }
    }

    public enum Place {
        SOCIAL_MEDIA,
        WHATSAPP,
        WORKPLACE,
        NEIGHBOURHOOD,
        NEAR_THE_BRANCH,
        OUR_STAFF,
        OTHER
    }
}
