package id.jht.filing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a member wants to know first.
 *
 * @param until when the next thing happens at the latest; null when nobody has promised a time
 * @param late whether that promise is broken: the service clock, or the time to answer an appeal, has run out
 */
public record Standing(Situation situation, @Nullable Instant until, boolean late) {}
