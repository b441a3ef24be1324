/** What people do around a claim beside its diagram: where it stands, who holds which task, and the notes of officers. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "calendar", "claim", "notice", "security"})
package id.jht.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
