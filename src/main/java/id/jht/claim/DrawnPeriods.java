package id.jht.claim;

import java.time.Duration;

/**
 * Seam to the diagram, where the process owner draws how long a member has; letters and pages say what is drawn. Those of the
 * newest deployed version.
 */
public interface DrawnPeriods {

    /** To send refused papers again, before the claim expires. */
    Duration papers();

    /** To contest a rejection, before it is final. */
    Duration appeal();
}
