/** A claim from submission to its end: its number, states, trail and decisions, and the seam that wakes the process. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "policy", "calendar", "membership"})
package id.jht.claim;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
