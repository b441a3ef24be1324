package id.jht.eligibility;

import id.jht.claim.Route;
import id.jht.shared.Rupiah;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * By which route a claim would go and why.
 *
 * @param fastUpTo greatest savings of the fast route, null when this case never takes it
 * @param needed what the fast route rests on, empty when this case never takes it
 * @param unmet what of it is not given
 * @param savingsKnown without them the route stays open between fast and full
 */
public record RouteOutlook(
        Route route, @Nullable Rupiah fastUpTo, Set<Need> needed, Set<Need> unmet, boolean savingsKnown) {

    public boolean isOpen() {
        return !savingsKnown && fastUpTo != null && unmet.isEmpty();
    }

    /** Sentences are the messages {@code portal.entitled.need.NAME}. */
    public enum Need {
        SAVINGS,
        NO_WORK,
        PROFILE,
        FACE
    }
}
