package id.jht.claim;

import org.springframework.stereotype.Component;

/** A rejection can be contested once; table {@code appeal}. */
@Component
public class Appeals {

    public boolean isPossible(Claim claim) {
        throw new UnsupportedOperationException();
    }

    /** @throws id.jht.shared.WrongStateException when the claim is not rejected or was contested before */
    public void lodge(ClaimNumber number, String text) {
        throw new UnsupportedOperationException();
    }

    /** Takes the answer of the head of service; {@code upheld} reopens the claim at the document check. */
    public void conclude(ClaimNumber number, boolean upheld, String remark, String actor) {
        throw new UnsupportedOperationException();
    }
}
