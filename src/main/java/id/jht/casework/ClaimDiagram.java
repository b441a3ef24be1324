package id.jht.casework;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One diagram and how far a claim has come in it.
 *
 * @param process id of the process, e.g. {@code payout}
 * @param planes what can be drawn: the process itself first, then each stage that opens
 * @param elements everything that was entered, oldest first; what was entered twice is there twice
 */
public record ClaimDiagram(String process, String name, List<Plane> planes, List<Element> elements) {

    /** @param current whether the claim stands on it now */
    public record Plane(String id, String name, boolean current) {}

    /**
     * @param step whether it is work, a wait or an end, not a fork or a frame around others
     * @param until null while the claim is in it
     */
    public record Element(
            String id,
            String name,
            boolean step,
            Instant since,
            @Nullable Instant until) {

        public boolean isCurrent() {
            return until == null;
        }
    }

    public boolean isRunning() {
        return elements.stream().anyMatch(Element::isCurrent);
    }

    /** What a list can tell of the way. */
    public List<Element> steps() {
        return elements.stream().filter(Element::step).toList();
    }

    /** Ids of what the claim is in, separated by spaces. */
    public String current() {
        return elements.stream()
                .filter(Element::isCurrent)
                .map(Element::id)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** Ids of what the claim has left, separated by spaces. */
    public String passed() {
        return elements.stream()
                .filter(element -> !element.isCurrent())
                .map(Element::id)
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
