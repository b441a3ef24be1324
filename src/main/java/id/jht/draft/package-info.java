/** A claim that is being filled in: what was typed and sent so far, on any node and after any restart, until it is filed. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "policy", "calendar", "claim", "document", "notice"})
package id.jht.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
