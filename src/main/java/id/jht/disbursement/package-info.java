/** Paying exactly once: the account, the payout and its attempts, and the seam to the bank. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "policy", "calendar", "membership", "claim", "benefit"})
package id.jht.disbursement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
