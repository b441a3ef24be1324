package id.jht.notice;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Mails to a person that belong to no claim. Subject, text and the label of the link are the messages {@code notice.NAME.subject},
 * {@code notice.NAME.text} (paragraphs stand on lines of their own) and {@code notice.NAME.button}; the facts of each kind are
 * numbered in its text.
 */
public enum PersonalNoticeKind {
    /** Facts: the code, the minutes that it counts. No link. */
    SIGN_IN_CODE(Duration.ofMinutes(10)),
    /** To an address that is to be registered. Facts as above. */
    NEW_EMAIL_CODE(Duration.ofMinutes(10)),
    /** To the contact that was replaced. Facts: when, the days in which claims are looked at closely. No link. */
    CONTACT_CHANGED,
    /** Fact: the last day of the draft. */
    DRAFT_LINK,
    /** Fact: the last day of the draft. */
    DRAFT_EXPIRES,
    PROFILE_RECEIVED,
    PROFILE_ACCEPTED,
    /** Fact: why. */
    PROFILE_REJECTED;

    private final @Nullable Duration useful;

    PersonalNoticeKind() {
        this.useful = null;
    }

    PersonalNoticeKind(Duration useful) {
        this.useful = useful;
    }

    /** Whether its first fact is a code, shown large. */
    boolean bringsCode() {
        return this == SIGN_IN_CODE || this == NEW_EMAIL_CODE;
    }

    /** After that moment the mail would only mislead; null when it never does. */
    @Nullable
    Instant uselessAfter(Instant writtenAt) {
        return useful == null ? null : writtenAt.plus(useful);
    }
}
