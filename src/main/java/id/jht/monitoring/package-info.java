/** What an operator watches: health and readiness. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "process"})
package id.jht.monitoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
