package id.jht.testing;

import id.jht.claim.DrawnPeriods;
import java.time.Duration;

/** A diagram in which papers are awaited for 14 days and a rejection is final after 30. */
public final class TwoWeeksAndAMonth implements DrawnPeriods {

    @Override
    public Duration papers() {
        return Duration.ofDays(14);
    }

    @Override
    public Duration appeal() {
        return Duration.ofDays(30);
    }
}
