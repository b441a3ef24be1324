/** Who may enter where: filter chains for members, staff, scripts and clients. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package id.jht.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
