/** Pages an officer opens from a task: the case page and its papers. */
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
            "counter",
            "security"
        })
package id.jht.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
