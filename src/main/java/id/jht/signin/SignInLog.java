package id.jht.signin;

import id.jht.shared.Identity;
import java.time.Clock;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened at the door, table {@code sign_in_event}; persons and addresses only as keyed hashes. */
@Component
class SignInLog {

    enum Event {
        STARTED,
        THROTTLED,
        CODE_SENT,
        NOBODY_FOUND,
        NO_CONTACT,
        CODE_WRONG,
        CODE_OVER,
        SIGNED_IN,
        SIGNED_OUT,
        NEW_CONTACT_REFUSED,
        NEW_CONTACT_ASKED,
        CONTACT_CHANGED
    }

    private final JdbcClient jdbc;
    private final Digests digests;
    private final Clock clock;

    SignInLog(JdbcClient jdbc, Digests digests, Clock clock) {
        this.jdbc = jdbc;
        this.digests = digests;
        this.clock = clock;
    }

    /** @param client address from which it was asked; null when we acted by ourselves */
    void note(Event event, @Nullable Identity person, @Nullable String client) {
        jdbc.sql("insert into sign_in_event (at, event, person_hash, client_hash) values (?, ?, ?, ?)")
                .params(
                        clock.instant().atOffset(ZoneOffset.UTC),
                        event.name(),
                        person == null ? null : digests.of("person", person.value()),
                        client == null ? null : digests.of("client", client))
                .update();
    }
}
