package id.jht.notice;

import id.jht.claim.Claim;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Until when a member must act, the same on every page as in the letter that asks for it. */
@Component
public class MemberDeadlines {

    private final NoticeSettings settings;

    MemberDeadlines(NoticeSettings settings) {
        this.settings = settings;
    }

    /** When a claim that waits for papers expires. */
    public Instant papersUntil(Claim waiting) {
        return waiting.statusSince().plus(settings.correctionPeriod());
    }
}
