/** A claim that is being prepared, by whichever door: its pages and what is wrong with them, how far it is, its papers, and filing it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "policy",
            "calendar",
            "membership",
            "claim",
            "eligibility",
            "document",
            "disbursement",
            "filing",
            "draft",
            "signin"
        })
package id.jht.preparation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
