package id.jht.policy;

import id.jht.shared.TransactionMemory;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.EnumMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The values of the settings, table {@code policy_setting}. */
@Component
public class Settings {

    private final JdbcClient jdbc;
    private final TransactionMemory<AsOf, SettingValues> read = TransactionMemory.lasting();

    public Settings(JdbcClient jdbc) {
        this.jdbc = jdbc;
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

    /** All values at once, with one query; read once in a transaction for the same day and moment. */
    public SettingValues at(AsOf at) {
        return read.recall(at, this::read);
    }

    private SettingValues read(AsOf at) {
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
        return new SettingValues(at, texts);
    }
}
