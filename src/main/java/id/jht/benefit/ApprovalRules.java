package id.jht.benefit;

import id.jht.claim.Route;
import id.jht.policy.AsOf;
import id.jht.shared.Rupiah;

/** Seam to the table {@code approval-level} of the process owner, in the version that was known then. */
public interface ApprovalRules {

    ApprovalLevel levelFor(Route route, Rupiah net, AsOf rules);
}
