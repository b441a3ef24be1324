/** Members and their memberships, one per employment (KPJ), the ledger of what was paid, and the seams to civil registry and face check. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "policy", "calendar"})
package id.jht.membership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
