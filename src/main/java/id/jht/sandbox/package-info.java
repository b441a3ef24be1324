/** The sandbox: embedded database and mail server, simulated bank and registries, demo people, and a clock that can be moved. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "policy",
            "calendar",
            "membership",
            "membership :: load",
            "claim",
            "disbursement",
            "process"
        })
package id.jht.sandbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
