/** The numbers that walk-ins draw at a branch, day by day, and who calls them to the counter. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "calendar"})
package id.jht.counter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
