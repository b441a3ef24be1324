package id.jht.filing;

import id.jht.claim.ClaimStatus;
import id.jht.interview.Interview;
import id.jht.shared.ReadableTime;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in one plain sentence what happens next to a claim and until when. */
@Component
public class NextSteps {

    private final MessageSource messages;

    NextSteps(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * Message {@code status.NAME.next}, or {@code status.NAME.next.dated} when the date it speaks of is known: the end of
     * the service clock, or for {@code INTERVIEW_SCHEDULED} the interview; that date is argument 0.
     */
    public String of(TrackedClaim tracked, Locale locale) {
        var key = "status." + tracked.claim().status().name() + ".next";
        var date = date(tracked, new ReadableTime(locale, tracked.zone()));
        var plain = messages.getMessage(key, new Object[] {date == null ? "" : date}, key, locale);
        return String.valueOf(
                date == null ? plain : messages.getMessage(key + ".dated", new Object[] {date}, plain, locale));
    }

    private static @Nullable String date(TrackedClaim tracked, ReadableTime time) {
        if (tracked.claim().status() == ClaimStatus.INTERVIEW_SCHEDULED) {
            return moment(tracked.interview(), time);
        }
        Instant dueBy = tracked.claim().dueBy();
        return dueBy == null ? null : time.day(dueBy);
    }

    private static @Nullable String moment(@Nullable Interview interview, ReadableTime time) {
        return interview == null ? null : time.moment(interview.at());
    }
}
