/** Who is entitled to what and by which route, decided on facts by the tables of the process owner. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "policy", "calendar", "membership", "claim", "benefit"})
package id.jht.eligibility;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
