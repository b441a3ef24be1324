/** What is sent to whom, written with the claim and delivered afterwards with retries. */
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
            "disbursement"
        })
package id.jht.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
