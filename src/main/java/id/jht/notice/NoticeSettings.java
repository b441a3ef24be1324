package id.jht.notice;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param pauses between tries to deliver; the last one repeats
 * @param tries after which a mail counts as undeliverable; with the given pauses, a day
 */
@ConfigurationProperties("jht.notice")
record NoticeSettings(
        @DefaultValue({"PT10S", "PT30S", "PT2M", "PT10M", "PT30M", "PT1H"})
        List<Duration> pauses,

        @DefaultValue("29") int tries) {

    /** @param failures tries that have failed before this one */
    Duration pauseAfter(int failures) {
        return pauses.get(Math.min(failures, pauses.size() - 1));
    }

    boolean isLast(int failures) {
        return failures + 1 >= tries;
    }
}
