/** The engine lives here: variables, delegates, listeners, deployment of the models, staff access. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "policy",
            "calendar",
            "membership",
            "claim",
            "benefit",
            "eligibility",
            "document",
            "interview",
            "integrity",
            "disbursement",
            "reconciliation",
            "profile",
            "notice",
            "casework",
            "security"
        })
package id.jht.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
