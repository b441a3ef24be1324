package id.jht.profile;

import id.jht.shared.Violation;
import java.util.List;

/** Answer to a member who sends a profile update. */
public sealed interface Sending {

    record Received(ProfileNumber number) implements Sending {}

    /** Nothing was stored. */
    record Refused(List<Violation> violations) implements Sending {}

    /** An earlier one is not decided yet. */
    record AlreadyOpen(ProfileNumber number) implements Sending {}
}
