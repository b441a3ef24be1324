package id.jht.policy;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The values of the settings, table {@code policy_setting}. */
@Component
public class Settings {

    private final JdbcClient jdbc;
    private final RuleMemory memory;

    public Settings(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.memory = new RuleMemory(jdbc);
    }

    /** For the other tables of rules, so that a transaction asks once for the state of all. */
    public RuleMemory memory() {
        return memory;
    }

    public int number(Setting setting, AsOf at) {
        return Integer.parseInt(text(setting, at));
    }

    public BigDecimal decimal(Setting setting, AsOf at) {
        return new BigDecimal(text(setting, at));
    }

    public boolean flag(Setting setting, AsOf at) {
        return Boolean.parseBoolean(text(setting, at));
    }

    public <E extends Enum<E>> E choice(Setting setting, Class<E> type, AsOf at) {
        return Enum.valueOf(type, text(setting, at));
    }

    public String text(Setting setting, AsOf at) {
        return at(at).text(setting);
    }

    /** All values at once; read when the rules have changed since they were last asked for. */
    public SettingValues at(AsOf at) {
        return new SettingValues(at, memory.recall("settings", at, this::read));
    }

    private Map<Setting, String> read(AsOf at) {
        var texts = new EnumMap<Setting, String>(Setting.class);
        jdbc.sql("""
                        select distinct on (name) name, value from policy_setting
                        where valid_from <= :day and known_from <= :known
                          and (known_until is null or known_until > :known)
                        order by name, valid_from desc
                        """)
                .param("day", at.day())
                .param("known", at.known().atOffset(ZoneOffset.UTC))
                .query(row -> {
                    var value = row.getString("value");
                    Setting.find(row.getString("name")).ifPresent(setting -> texts.put(setting, value));
                });
        return Collections.unmodifiableMap(texts);
    }
}
