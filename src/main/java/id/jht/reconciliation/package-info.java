/** The bank's account statement (MT940) against our payouts: what differs becomes a task of finance. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "claim", "disbursement"})
package id.jht.reconciliation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
