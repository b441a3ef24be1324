package id.jht.profile;

import id.jht.shared.Violation;
import java.time.Instant;
import java.util.List;

/** What became of a picture of the member's face. */
public sealed interface FaceOutcome {

    /** @param triesLeft how many more pictures are taken today */
    record Kept(FaceResult result, int triesLeft) implements FaceOutcome {}

    /** Not a picture that anybody could look at. */
    record Unfit(List<Violation> violations) implements FaceOutcome {}

    /** @param until from then on another picture is taken */
    record TooOften(Instant until) implements FaceOutcome {}
}
