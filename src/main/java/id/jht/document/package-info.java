/** Papers: which are needed, what was uploaded, what an officer found, what must be corrected. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "policy", "calendar", "membership", "claim"})
package id.jht.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
