package id.jht.calendar;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code jht.calendar}.
 *
 * @param jointLeaveIsWorking whether joint leave counts as a working day; by default it does not
 * @param serviceDays working days until payment, Permenaker 4/2022
 */
@ConfigurationProperties(prefix = "jht.calendar")
public record CalendarSettings(
        @DefaultValue("false") boolean jointLeaveIsWorking,
        @DefaultValue("5") int serviceDays) {

    public static CalendarSettings standard() {
        return new CalendarSettings(false, 5);
    }
}
