package id.jht.casework;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A human step that waits for somebody.
 *
 * @param subject number of the claim or of the profile update, else the reference that the task is about
 * @param step as the diagram names it, e.g. {@code UserTask_CheckDocuments}
 * @param name in words
 * @param groups desks whose people may do it
 * @param holder user name of who has taken it; null while nobody has
 * @param due null when it has no date
 */
public record OpenTask(
        String id,
        String subject,
        String step,
        String name,
        Set<String> groups,
        String branch,
        @Nullable String holder,
        Instant since,
        @Nullable Instant due) {

    public boolean isHeldBy(String person) {
        return person.equals(holder);
    }

    public boolean isLate(Instant now) {
        return due != null && due.isBefore(now);
    }
}
