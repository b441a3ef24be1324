/** The profile update (pengkinian data): what a member brings up to date, compared with the civil registry, taken over or refused. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "policy",
            "calendar",
            "region",
            "membership",
            "document",
            "disbursement",
            "notice",
            "signin"
        })
package id.jht.profile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
