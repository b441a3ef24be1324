package id.jht.calendar;

import java.time.LocalTime;
import java.time.ZoneId;

/**
 * A branch office.
 *
 * @param code three letters, e.g. {@code TJM}; also the engine's tenant
 * @param opens first interview of the day, in the office's zone
 * @param closes end of the last interview of the day
 * @param interviewMinutes length of one interview slot
 * @param interviewCapacity interviews held at the same time
 * @param province two digits (Kepmendagri), whose regional holidays the office keeps
 */
public record Branch(
        String code,
        String name,
        ZoneId zone,
        LocalTime opens,
        LocalTime closes,
        int interviewMinutes,
        int interviewCapacity,
        String province) {}
