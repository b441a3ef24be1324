package id.jht.notice;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** SMS to a person that belong to no claim. Their texts are the messages {@code notice.text.NAME}. */
public enum PersonalTextKind {
    /** Facts: the code, the minutes that it counts. */
    SIGN_IN_CODE(Duration.ofMinutes(10)),
    /** To a number that is to be registered. Facts as above. */
    NEW_MOBILE_CODE(Duration.ofMinutes(10)),
    /** To the number that was replaced, where there was no address. Fact: when. */
    CONTACT_CHANGED(null);

    private final @Nullable Duration useful;

    PersonalTextKind(@Nullable Duration useful) {
        this.useful = useful;
    }

    /** After that moment the text would only mislead; null when it never does. */
    @Nullable
    Instant uselessAfter(Instant writtenAt) {
        return useful == null ? null : writtenAt.plus(useful);
    }
}
