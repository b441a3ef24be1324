package id.jht.eligibility;

import id.jht.membership.EarlierPayment;
import id.jht.membership.Member;
import id.jht.shared.Rupiah;
import java.time.LocalDate;
import java.util.List;

/**
 * A member who asks for something.
 *
 * @param balance over all memberships on the day of filing
 */
record Situation(Member member, List<EarlierPayment> payments, Rupiah balance, Request request) {

    Situation with(Request other) {
        return new Situation(member, payments, balance, other);
    }

    /** The same on a later day, when only time has passed; savings are never fewer then. */
    Situation on(LocalDate day) {
        return with(request.on(day));
    }
}
