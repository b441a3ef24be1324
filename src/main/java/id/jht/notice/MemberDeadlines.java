package id.jht.notice;

import id.jht.claim.Claim;
import id.jht.claim.DrawnPeriods;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Until when a member must act, the same on every page as in the letter that asks for it. */
@Component
public class MemberDeadlines {

    private final DrawnPeriods periods;

    MemberDeadlines(DrawnPeriods periods) {
        this.periods = periods;
    }

    /** When a claim that waits for papers expires. */
    public Instant papersUntil(Claim waiting) {
        return waiting.statusSince().plus(periods.papers());
    }
}
