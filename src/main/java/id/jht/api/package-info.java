/** The abilities of the filing room as REST for a mobile app. */
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
            "disbursement",
            "integrity",
            "notice",
            "filing",
            "draft",
            "preparation",
            "letter",
            "profile",
            "signin",
            "security"
        })
package id.jht.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
