package id.jht.notice;

import id.jht.claim.ClaimStatus;
import id.jht.claim.Claims;
import id.jht.interview.InterviewRebooked;
import id.jht.interview.Interviews;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the new hour of an interview that moves before the process has come to it; later the process tells it. */
@Component
class RebookedInterviews {

    private final Claims claims;
    private final Interviews interviews;
    private final Notices notices;

    RebookedInterviews(Claims claims, Interviews interviews, Notices notices) {
        this.claims = claims;
        this.interviews = interviews;
        this.notices = notices;
    }

    @EventListener
    void on(InterviewRebooked rebooked) {
        if (claims.get(rebooked.number()).status() != ClaimStatus.INTERVIEW_SCHEDULED) {
            notices.write(NoticeKind.INTERVIEW_SCHEDULED, rebooked.number());
            interviews.announced(rebooked.number());
        }
    }
}
