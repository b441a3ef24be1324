package id.jht.claim;

import java.util.List;
import org.springframework.stereotype.Component;

/** What happened to a claim, append only, table {@code claim_trail}. */
@Component
public class ClaimTrail {

    /** Adds a line about something that did not change the state. */
    public void add(ClaimNumber number, String actor, String action, String remark) {
        throw new UnsupportedOperationException();
    }

    /** Oldest first. */
    public List<TrailEntry> of(ClaimNumber number) {
        throw new UnsupportedOperationException();
    }
}
