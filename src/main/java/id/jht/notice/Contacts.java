package id.jht.notice;

import id.jht.claim.ClaimNumber;
import org.springframework.stereotype.Component;

/** Members who were told by an officer because no mail reached them. */
@Component
public class Contacts {

    /** Keeps how it went in the claim's trail. */
    public void conclude(ClaimNumber number, ContactOutcome outcome, String remark, String actor) {
        throw new UnsupportedOperationException();
    }
}
