package id.jht.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts what somebody does how often, table {@code sign_in_count}, so that every node knows. It keeps keyed hashes of what was
 * typed and tells nothing about who is a member.
 */
@Component
public class Turnstile {

    private final JdbcClient jdbc;
    private final Digests digests;
    private final Clock clock;

    Turnstile(JdbcClient jdbc, Digests digests, Clock clock) {
        this.jdbc = jdbc;
        this.digests = digests;
        this.clock = clock;
    }

    /**
     * @param name of what is counted
     * @param whom it is counted for: an address, a person
     * @param window it is counted in, from one round hour or day to the next
     */
    public record Limit(String name, String whom, Duration window, int most) {

        private byte[] counted(Digests digests) {
            return digests.of("count-" + name, whom);
        }

        private Instant since(Instant now) {
            var seconds = window.toSeconds();
            return Instant.ofEpochSecond(now.getEpochSecond() / seconds * seconds);
        }

        private Instant until(Instant now) {
            return since(now).plus(window);
        }
    }

    /**
     * Counts once more; when it is one too many, from when on it is allowed again. Stops at the first limit that is passed, so
     * that who is shut out does not shut out others.
     */
    @Transactional
    public Optional<Instant> pass(Limit... limits) {
        var now = clock.instant();
        forgetUntil(now);
        return Stream.of(limits)
                .sorted(Comparator.comparingInt(Limit::most))
                .flatMap(limit -> count(limit, now) > limit.most() ? Stream.of(limit.until(now)) : Stream.empty())
                .findFirst();
    }

    /** Counts nothing: from when on it is allowed again, empty while it is allowed. */
    public Optional<Instant> closed(Limit... limits) {
        var now = clock.instant();
        return Stream.of(limits)
                .filter(limit -> number(limit, now) >= limit.most())
                .map(limit -> limit.until(now))
                .max(Comparator.naturalOrder());
    }

    /** Takes one count of this window back. */
    public void takeBack(Limit limit) {
        jdbc.sql("update sign_in_count set number = number - 1 where counted = ? and since = ?")
                .params(limit.counted(digests), utc(limit.since(clock.instant())))
                .update();
    }

    private int number(Limit limit, Instant now) {
        return jdbc.sql("select number from sign_in_count where counted = ? and since = ?")
                .params(limit.counted(digests), utc(limit.since(now)))
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    private int count(Limit limit, Instant now) {
        return jdbc.sql("""
                        insert into sign_in_count as known (counted, since, until, number)
                        values (:counted, :since, :until, 1)
                        on conflict (counted, since) do update set number = known.number + 1
                        returning number
                        """)
                .param("counted", limit.counted(digests))
                .param("since", utc(limit.since(now)))
                .param("until", utc(limit.until(now)))
                .query(Integer.class)
                .single();
    }

    private void forgetUntil(Instant now) {
        jdbc.sql("""
                        delete from sign_in_count where (counted, since) in
                            (select counted, since from sign_in_count where until < ? for update skip locked)
                        """).param(utc(now)).update();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
