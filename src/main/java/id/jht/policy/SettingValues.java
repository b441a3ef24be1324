package id.jht.policy;

import java.math.BigDecimal;
import java.util.Map;

/** The values of all settings on one day as known at one moment, for whoever needs many of them. */
public record SettingValues(AsOf at, Map<Setting, String> texts) {

    public String text(Setting setting) {
        var value = texts.get(setting);
        if (value == null) {
            throw new IllegalStateException("no value of " + setting.id() + " on " + at.day());
        }
        return value;
    }

    public int number(Setting setting) {
        return Integer.parseInt(text(setting));
    }

    public BigDecimal decimal(Setting setting) {
        return new BigDecimal(text(setting));
    }

    public boolean flag(Setting setting) {
        return Boolean.parseBoolean(text(setting));
    }

    public <E extends Enum<E>> E choice(Setting setting, Class<E> type) {
        return Enum.valueOf(type, text(setting));
    }
}
