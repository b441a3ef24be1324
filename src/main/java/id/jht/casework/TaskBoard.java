package id.jht.casework;

import id.jht.claim.ClaimNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Seam to the process engine: the open tasks and who holds them. It knows no rules; {@link Assignments} does. */
public interface TaskBoard {

    List<OpenTask> of(ClaimNumber number);

    Optional<OpenTask> find(String task);

    /** The tasks of a branch, the most urgent first, at most so many. */
    List<OpenTask> of(String branch, Wanted wanted, int most);

    List<Load> loads(String branch, Instant now, Instant endOfDay);

    /** Who works at a branch, by name. */
    List<Colleague> colleagues(String branch);

    /**
     * Gives a task to a person, or back to its desk.
     *
     * @throws id.jht.shared.RefusedException when somebody else has changed it since it was read
     */
    void give(OpenTask task, @Nullable String person);

    /**
     * Which tasks of a branch are looked at.
     *
     * @param group empty for every desk
     * @param person user name, {@link #NOBODY}, or empty for all
     */
    record Wanted(String group, String person) {

        public static final String NOBODY = "-";
    }
}
