package id.jht.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts who rings how often, table {@code sign_in_count}, so that every node knows: one person, one address, all together. It
 * counts what was typed, so it tells nothing about who is a member.
 */
@Component
class Doorbell {

    private static final Duration DAY = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Digests digests;
    private final SignInSettings settings;
    private final Clock clock;

    Doorbell(JdbcClient jdbc, Digests digests, SignInSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.digests = digests;
        this.settings = settings;
        this.clock = clock;
    }

    /** Counts a sign-in; when it is one too many, from when on the next one is listened to. */
    @Transactional
    public Optional<Instant> ring(Identification who, String client) {
        var person = who.identity().value();
        return ring(List.of(
                new Limit("all", "", settings.window(), settings.allTries()),
                new Limit("client", client, settings.window(), settings.clientTries()),
                new Limit("person", person, settings.window(), settings.personTries()),
                new Limit("person-day", person, DAY, settings.personTriesADay())));
    }

    /** Counts a stronger check, which costs more and proves more. */
    @Transactional
    public Optional<Instant> ringForNewContact(Identification who, String client) {
        return ring(List.of(new Limit("client", client, settings.window(), settings.clientTries()), newContact(who)));
    }

    /** Counts a code to an address that nobody has proven yet; a member must not be able to flood a stranger with mail. */
    @Transactional
    public Optional<Instant> ringForNewEmail(long memberId, String client) {
        var member = Long.toString(memberId);
        return ring(List.of(
                new Limit("client", client, settings.window(), settings.clientTries()),
                new Limit("new-email", member, settings.window(), settings.personTries()),
                new Limit("new-email-day", member, DAY, settings.personTriesADay())));
    }

    /** Takes a stronger check back that our neighbour has kept from happening. */
    @Transactional
    public void forgetNewContact(Identification who) {
        var limit = newContact(who);
        jdbc.sql("update sign_in_count set number = number - 1 where counted = ? and since = ?")
                .params(limit.counted(digests), utc(limit.since(clock.instant())))
                .update();
    }

    private Limit newContact(Identification who) {
        return new Limit("new-contact", who.identity().value(), DAY, settings.contactTries());
    }

    /** Stops at the first limit that is passed, so that who is shut out does not shut out others. */
    private Optional<Instant> ring(List<Limit> limits) {
        var now = clock.instant();
        forgetUntil(now);
        return limits.stream()
                .sorted((one, other) -> Integer.compare(one.most(), other.most()))
                .flatMap(limit -> count(limit, now) > limit.most() ? Stream.of(limit.until(now)) : Stream.empty())
                .findFirst();
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

    private record Limit(String name, String whom, Duration window, int most) {

        byte[] counted(Digests digests) {
            return digests.of("count-" + name, whom);
        }

        Instant since(Instant now) {
            var seconds = window.toSeconds();
            return Instant.ofEpochSecond(now.getEpochSecond() / seconds * seconds);
        }

        Instant until(Instant now) {
            return since(now).plus(window);
        }
    }
}
