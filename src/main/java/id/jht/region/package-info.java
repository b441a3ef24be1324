/** Where people live: provinces, regencies, districts and villages of Indonesia, found by code or by a few letters. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package id.jht.region;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
