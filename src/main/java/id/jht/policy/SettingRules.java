package id.jht.policy;

import static id.jht.policy.RuleMistake.message;
import static java.util.stream.Collectors.toSet;

import id.jht.policy.RuleTable.Column;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Table {@code policy_setting} as an administrator may change it. */
@Configuration(proxyBeanMethods = false)
class SettingRules {

    @Bean
    RuleTable policySettings() {
        return new RuleTable(
                "policy_setting",
                List.of(
                        new Column("name", "text", true, SettingRules::isKnown, "policy.expects.setting"),
                        Column.date("valid_from", true),
                        Column.text("value"),
                        Column.text("source")),
                List.of(SettingRules::unknownValues, SettingRules::settingsWithoutValue));
    }

    private static boolean isKnown(String name) {
        return Setting.find(name).isPresent();
    }

    private static List<RuleMistake> unknownValues(List<RuleRow> rows, LocalDate today) {
        return rows.stream().flatMap(SettingRules::unknownValue).toList();
    }

    private static Stream<RuleMistake> unknownValue(RuleRow row) {
        var setting = Setting.find(row.cell("name")).orElseThrow();
        return setting.allows(row.cell("value"))
                ? Stream.empty()
                : Stream.of(RuleMistake.unexpected(
                        row, "value", message("policy.expects.setting-value", setting.allowed())));
    }

    /** The rooms ask for every setting; one without a value today would stop them. */
    private static List<RuleMistake> settingsWithoutValue(List<RuleRow> rows, LocalDate today) {
        var inForce = rows.stream()
                .filter(row -> !LocalDate.parse(row.cell("valid_from")).isAfter(today))
                .map(row -> row.cell("name"))
                .collect(toSet());
        return Arrays.stream(Setting.values())
                .filter(setting -> !inForce.contains(setting.id()))
                .map(setting -> RuleMistake.at(0, null, "policy.mistake.setting.missing", setting.id()))
                .toList();
    }
}
