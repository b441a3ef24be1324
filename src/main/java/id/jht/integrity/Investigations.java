package id.jht.integrity;

import id.jht.claim.ClaimNumber;
import org.springframework.stereotype.Component;

/** Claims that are held while an integrity officer looks into them. */
@Component
public class Investigations {

    /** Puts the claim on hold and remembers the state it came from. */
    public void hold(ClaimNumber number) {
        throw new UnsupportedOperationException();
    }

    /** Keeps the result; {@code CLEARED} puts the claim back into the state it came from. */
    public void conclude(ClaimNumber number, InvestigationResult result, String remark, String actor) {
        throw new UnsupportedOperationException();
    }
}
