/** What a member can do with a claim: file it with papers in one transaction, see where it stands, and answer what is asked. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "policy",
            "calendar",
            "region",
            "membership",
            "claim",
            "benefit",
            "eligibility",
            "document",
            "interview",
            "integrity",
            "disbursement",
            "notice",
            "signin"
        })
package id.jht.filing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
