package id.jht.portal.robot;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was answered already, table {@code robot_use}. */
@Component
class RobotUses {

    private static final Duration REMEMBERED = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final RobotKey key;
    private final Clock clock;

    RobotUses(JdbcClient jdbc, RobotKey key, Clock clock) {
        this.jdbc = jdbc;
        this.key = key;
        this.clock = clock;
    }

    /** False when it was used before, on whichever node. What has expired meanwhile is forgotten on the way. */
    boolean use(String id, String address, boolean passed, Instant expires) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql("delete from robot_use where expires_at < ?").param(now).update();
        return jdbc.sql("""
                        insert into robot_use (id, client, passed, used_at, expires_at)
                        values (:id, :client, :passed, :now, :expires) on conflict (id) do nothing
                        """)
                        .param("id", id)
                        .param("client", key.sign(address))
                        .param("passed", passed)
                        .param("now", now)
                        .param("expires", expires.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** How often somebody at this address was wrong lately. */
    int wrongLately(String address) {
        return jdbc.sql("select count(*) from robot_use where client = :client and not passed and used_at > :since")
                .param("client", key.sign(address))
                .param("since", clock.instant().minus(REMEMBERED).atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }
}
