package id.jht.filing;

import id.jht.shared.ReadableTime;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in one plain sentence where a claim stands, who acts next and until when. */
@Component
public class NextSteps {

    private final MessageSource messages;

    NextSteps(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * Message {@code situation.NAME}, or {@code situation.NAME.until} with the time of {@link Standing#until} as argument 0,
     * or {@code situation.NAME.late} when that time is over and it was for us to act.
     */
    public String of(TrackedClaim tracked, Locale locale) {
        var standing = tracked.standing();
        var key = "situation." + standing.situation();
        var until = time(standing, new ReadableTime(locale, tracked.zone()));
        var arguments = new Object[] {until == null ? "" : until};
        var plain = messages.getMessage(key, arguments, key, locale);
        if (until == null) {
            return String.valueOf(plain);
        }
        var dated = messages.getMessage(key + (standing.late() ? ".late" : ".until"), arguments, plain, locale);
        return String.valueOf(dated);
    }

    /** To the minute where the member has an appointment, to the day where we have a deadline. */
    private static @Nullable String time(Standing standing, ReadableTime times) {
        Instant until = standing.until();
        if (until == null) {
            return null;
        }
        return standing.situation() == Situation.INTERVIEW_AHEAD ? times.moment(until) : times.day(until);
    }
}
