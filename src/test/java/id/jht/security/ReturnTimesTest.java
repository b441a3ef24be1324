package id.jht.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ReturnTimesTest {

    private long now = Duration.ofHours(1).toNanos();
    private final ReturnTimes times = new ReturnTimes(2, () -> now);

    @Test
    void theFirstComesSoonAndTheOthersOneBehindTheOther() {
        assertThat(LongStream.generate(times::next).limit(14))
                .startsWith(5L, 5L)
                .endsWith(6L, 7L, 7L);
    }

    @Test
    void nobodyIsSentAwayForMoreThanAMinute() {
        assertThat(LongStream.generate(times::next).limit(500).max()).hasValue(ReturnTimes.MOST_SECONDS);
    }

    @Test
    void slowWorkMeansComingLater() {
        for (var work = 0; work < 100; work++) {
            times.took(Duration.ofSeconds(20));
        }
        assertThat(times.next()).isEqualTo(10);
    }

    @Test
    void whenTheRushIsOverItIsForgotten() {
        LongStream.generate(times::next).limit(100).forEach(any -> {});
        now += Duration.ofMinutes(2).toNanos();
        assertThat(times.next()).isEqualTo(ReturnTimes.LEAST_SECONDS);
    }
}
