package id.jht.sandbox.bank;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the simulated bank was told to do next, table {@code sandbox.bank_behaviour}; the oldest that fits comes first. */
@Component
@Profile({"sandbox", "simulators"})
class Behaviours {

    private final JdbcClient jdbc;

    Behaviours(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param times how often it is still done; null until cleared */
    record Behaviour(
            String service,
            String account,
            String answer,
            @Nullable Integer times) {}

    void add(Behaviour behaviour) {
        jdbc.sql("insert into sandbox.bank_behaviour (service, account, answer, times_left) values (?, ?, ?, ?)")
                .params(behaviour.service(), behaviour.account(), behaviour.answer(), behaviour.times())
                .update();
    }

    void clear() {
        jdbc.sql("delete from sandbox.bank_behaviour").update();
    }

    List<Behaviour> all() {
        return jdbc.sql("select service, account, answer, times_left as times from sandbox.bank_behaviour"
                        + " where times_left is null or times_left > 0 order by id")
                .query(Behaviour.class)
                .list();
    }

    /** Takes the next behaviour for a message; one that is counted is used up by it. */
    Optional<String> take(SnapPath.Kind kind, String account) {
        return jdbc.sql("""
                        update sandbox.bank_behaviour set times_left = times_left - 1
                        where id = (select id from sandbox.bank_behaviour
                            where service in (:service, '*') and account in (:account, '*')
                            and (times_left is null or times_left > 0) order by id limit 1 for update)
                        returning answer
                        """)
                .param("service", kind.name().toLowerCase(Locale.ROOT))
                .param("account", account)
                .query(String.class)
                .optional();
    }
}
