package id.jht.sandbox.phone;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every text that reached a phone, table {@code sandbox.phone_message}. Gateways can be down, and numbers can be dead. */
@Component
@Profile({"sandbox", "simulators"})
class Phones {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Set<String> dead = ConcurrentHashMap.newKeySet();
    private volatile boolean down;

    Phones(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps a text, once for each key; the id is that of the first. */
    long keep(String channel, String key, String to, String text) {
        jdbc.sql("""
                        insert into sandbox.phone_message (channel, message_key, recipient, text, received_at)
                        values (?, ?, ?, ?, ?) on conflict (channel, message_key) do nothing
                        """)
                .params(channel, key, to, text, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return jdbc.sql("select id from sandbox.phone_message where channel = ? and message_key = ?")
                .params(channel, key)
                .query(Long.class)
                .single();
    }

    /** Newest last. */
    List<PhoneMessage> all() {
        return jdbc.sql("select * from sandbox.phone_message order by id")
                .query((row, index) -> new PhoneMessage(
                        row.getLong("id"),
                        row.getString("channel"),
                        row.getString("recipient"),
                        row.getString("text"),
                        row.getTimestamp("received_at").toInstant()))
                .list();
    }

    boolean areDown() {
        return down;
    }

    boolean isDead(String number) {
        return dead.contains(number);
    }

    void behave(boolean isDown, Set<String> deadNumbers) {
        down = isDown;
        dead.clear();
        dead.addAll(deadNumbers);
    }
}
