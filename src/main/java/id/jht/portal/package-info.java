/** Pages for members: guide, filing, receipt and tracking, in Indonesian and English, working without script. */
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
            "draft",
            "interview",
            "disbursement",
            "integrity",
            "notice",
            "casework",
            "counter",
            "filing",
            "preparation",
            "letter",
            "profile",
            "signin",
            "security"
        })
package id.jht.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
