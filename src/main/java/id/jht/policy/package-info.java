/** Rules and figures that an administrator changes without a release: dated, never overwritten, each change with its author. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package id.jht.policy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
