/** Video interviews: slots of a branch, booking, moving, no-show and outcome. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "policy", "calendar", "membership", "claim", "document"})
package id.jht.interview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
