package id.jht.reconciliation;

import org.jspecify.annotations.Nullable;

/** Seam to the process that turns a difference into somebody's task. */
public interface DifferenceTasks {

    /** @param branch of the claim; null when no claim is concerned: then finance of every branch sees it */
    void resolve(long differenceId, Finding finding, @Nullable String branch);
}
