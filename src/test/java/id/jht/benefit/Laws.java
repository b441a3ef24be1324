package id.jht.benefit;

import id.jht.policy.AsOf;
import id.jht.policy.Setting;
import id.jht.policy.SettingValues;
import id.jht.policy.Settings;
import id.jht.testing.RoomDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;

/** The law as the tables are delivered, with single settings changed. */
final class Laws {

    static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");

    private Laws() {}

    static TaxLaw on(String day) {
        return on(LocalDate.parse(day));
    }

    static TaxLaw on(LocalDate day) {
        var at = new AsOf(day, NOW);
        var settings = new Settings(RoomDatabase.jdbc()).at(at);
        return new TaxLaw(new TaxTable(RoomDatabase.jdbc()).at(at), TaxChoices.of(settings));
    }

    static TaxLaw on(String day, Setting setting, String value) {
        var at = new AsOf(LocalDate.parse(day), NOW);
        var settings = new Settings(RoomDatabase.jdbc()).at(at);
        var texts = new EnumMap<>(settings.texts());
        texts.put(setting, value);
        return new TaxLaw(new TaxTable(RoomDatabase.jdbc()).at(at), TaxChoices.of(new SettingValues(at, texts)));
    }
}
