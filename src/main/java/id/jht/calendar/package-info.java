/** Working days, holidays, the branch offices with their hours and zones, and the service clock of five working days. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "policy"})
package id.jht.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
