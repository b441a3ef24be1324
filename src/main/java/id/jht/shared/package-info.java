/** Values of the trade that check themselves: money, identifiers, accounts, names. Needs nothing and knows nobody. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package id.jht.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
