/** Signals of brokers and identity thieves: risk, screening with the civil registry, investigation. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "policy", "calendar", "membership", "claim", "eligibility"})
package id.jht.integrity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
