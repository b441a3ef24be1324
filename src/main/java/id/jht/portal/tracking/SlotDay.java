package id.jht.portal.tracking;

import id.jht.shared.ReadableTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Free interview slots of one day. */
public record SlotDay(String day, List<Slot> slots) {

    /** @param value the moment as it is sent back */
    public record Slot(String value, String time) {}

    static List<SlotDay> of(List<Instant> free, ReadableTime times) {
        var days = new LinkedHashMap<String, List<Slot>>();
        free.forEach(at -> days.computeIfAbsent(times.day(at), day -> new ArrayList<>())
                .add(new Slot(at.toString(), times.time(at))));
        return days.entrySet().stream()
                .map(day -> new SlotDay(day.getKey(), day.getValue()))
                .toList();
    }
}
