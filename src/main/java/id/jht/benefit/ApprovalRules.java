package id.jht.benefit;

import id.jht.claim.Route;
import id.jht.shared.Rupiah;
import java.time.LocalDate;

/** Seam to the table {@code approval-level} of the process owner. */
public interface ApprovalRules {

    ApprovalLevel levelFor(Route route, Rupiah net, LocalDate filedOn);
}
