package id.jht.portal.guide;

import id.jht.claim.ClaimCause;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was typed into the simulation, as it was typed. */
public record SimulationAnswers(Map<String, String> typed) {

    private static final List<String> FIELDS = List.of(
            "balance",
            "contribution",
            "months",
            "onDay",
            "onMonth",
            "onYear",
            "cause",
            "npwp",
            "percent",
            "laterYears");
    private static final int LONGEST = 40;

    static SimulationAnswers of(Map<String, String> sent) {
        return new SimulationAnswers(sent.entrySet().stream()
                .filter(entry ->
                        FIELDS.contains(entry.getKey()) && !entry.getValue().isBlank())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> shortened(entry.getValue().strip()))));
    }

    /** The page before anything was typed: paid today, the rest five years later. */
    static SimulationAnswers beginning(LocalDate today) {
        return new SimulationAnswers(new TreeMap<>(Map.of(
                "onDay", Integer.toString(today.getDayOfMonth()),
                "onMonth", Integer.toString(today.getMonthValue()),
                "onYear", Integer.toString(today.getYear()),
                "laterYears", "5")));
    }

    private static String shortened(String value) {
        return value.substring(0, Math.min(value.length(), LONGEST));
    }

    public @Nullable String get(String field) {
        return typed.get(field);
    }

    Optional<ClaimCause> cause() {
        return Arrays.stream(ClaimCause.values())
                .filter(cause -> cause.name().equals(get("cause")))
                .findFirst();
    }

    boolean isPartial() {
        return cause().filter(ClaimCause::isPartial).isPresent();
    }

    TypedDate date() {
        return new TypedDate(get("onDay"), get("onMonth"), get("onYear"));
    }
}
