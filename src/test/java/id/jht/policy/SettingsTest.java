package id.jht.policy;

import static org.assertj.core.api.Assertions.assertThat;

import id.jht.testing.RoomDatabase;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SettingsTest {

    private final Settings settings = new Settings(RoomDatabase.jdbc());

    @ParameterizedTest
    @EnumSource
    void everySettingHasAnAllowedValue(Setting setting) {
        var today = new AsOf(LocalDate.of(2026, 11, 24), Instant.parse("2026-11-24T02:00:00Z"));

        assertThat(setting.allows(settings.text(setting, today))).isTrue();
    }
}
