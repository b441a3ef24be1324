package id.jht.policy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.jht.testing.ClaimRooms;
import id.jht.testing.RoomDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.MessageSource;

/** The tables {@code policy_setting} and {@code holiday} as their administrator meets them. */
class SettingRulesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    private final RuleBook book = ClaimRooms.room(RuleBook.class);
    private final RuleUploads uploads = ClaimRooms.room(RuleUploads.class);
    private final MessageSource messages = ClaimRooms.room(MessageSource.class);

    @BeforeEach
    void mondayMorning() {
        ClaimRooms.clock().set("2026-11-23T09:00:00+07:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"policy-setting", "holiday"})
    void theFileThatIsDownloadedChangesNothing(String slug) {
        var table = table(slug);

        assertThat(uploads.check(table, book.file(table), "tono")).isEqualTo(new RuleUploads.Unchanged());
    }

    @ParameterizedTest
    @EnumSource
    void everySettingIsExplained(Setting setting) {
        var indonesian = Locale.forLanguageTag("id");

        assertThat(messages.getMessage("policy.setting." + setting.id(), null, indonesian))
                .isNotBlank();
        assertThat(messages.getMessage(setting.allowed(), indonesian)).isNotBlank();
    }

    @Test
    void aSettingHasAnAllowedValueAndAKnownName() {
        assertThat(mistakes(
                        "policy-setting", settings() + "service-days;2027-01-01;0;uji\r\nno-such;2027-01-01;1;uji\r\n"))
                .contains("name: is “no-such”; must be the name of a known setting");
        assertThat(mistakes("policy-setting", settings() + "service-days;2027-01-01;0;uji\r\n"))
                .containsExactly("value: is “0”; must be a whole number from 1 to 60");
        assertThat(mistakes("policy-setting", settings() + "tax-rounding;2027-01-01;UP;uji\r\n"))
                .containsExactly("value: is “UP”; must be one of: DOWN, NEAREST");
        assertThat(mistakes("policy-setting", settings() + "no-npwp-surcharge;2027-01-01;120;uji\r\n"))
                .containsExactly("value: is “120”; must be a percentage from 0 to 100, e.g. 5.7");
    }

    @Test
    void everySettingKeepsAValueForToday() {
        assertThat(mistakes("policy-setting", settings().replaceAll("(?m)^service-days;2015.*\r\n", "")))
                .containsExactly("null: setting service-days has no row that is in force today");
        assertThat(mistakes("policy-setting", settings().replace("service-days;2015-01-01", "service-days;2026-11-24")))
                .containsExactly("null: setting service-days has no row that is in force today");
    }

    @Test
    void aHolidayHasAKindAndAKnownProvince() {
        assertThat(mistakes("holiday", "date;region;kind;name;source;provisional\n2031-02-12;99;X;Pemilu;KPU;false\n"))
                .containsExactly(
                        "region: is “99”; must be nothing for all of Indonesia, or the two digits of a province",
                        "kind: is “X”; must be N (holiday) or C (joint leave)");
    }

    @Test
    void aRunningClaimKeepsTheValueThatWasKnownWhenItWasFiled() {
        RoomDatabase.transactions().executeWithoutResult(transaction -> {
            var table = table("policy-setting");
            var file = settings().replaceAll("(?m)^service-days;(.*?);5;", "service-days;$1;4;");
            var kept = (RuleUploads.Kept) uploads.check(table, file.getBytes(UTF_8), "tono");
            uploads.apply(table, kept.id(), "tono");

            var settings = ClaimRooms.room(Settings.class);
            assertThat(settings.number(Setting.SERVICE_DAYS, asKnownAt("2026-11-23T01:59:59Z")))
                    .isEqualTo(5);
            assertThat(settings.number(Setting.SERVICE_DAYS, asKnownAt("2026-11-23T02:00:00Z")))
                    .isEqualTo(4);
            transaction.setRollbackOnly();
        });
    }

    private static AsOf asKnownAt(String moment) {
        return new AsOf(TODAY, Instant.parse(moment));
    }

    private String settings() {
        return new String(book.file(table("policy-setting")), UTF_8);
    }

    private RuleTable table(String slug) {
        return book.find(slug).orElseThrow();
    }

    private List<String> mistakes(String slug, String file) {
        var answer = uploads.check(table(slug), file.getBytes(UTF_8), "tono");
        return ((RuleUploads.Wrong) answer)
                .mistakes().stream()
                        .map(mistake ->
                                mistake.column() + ": " + messages.getMessage(mistake.sentence(), Locale.ENGLISH))
                        .toList();
    }
}
