package id.jht.portal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong on a page, each with the sentence and the place of its field. */
public record Faults(List<Fault> all) {

    public static final Faults NONE = new Faults(List.of());

    /**
     * @param label name of the field as the page shows it, empty for none
     * @param href where the member can put it right
     */
    public record Fault(String field, String label, String href, String message) {

        /** For the list on top of the page, where the field is out of sight. */
        public String sentence() {
            return label.isEmpty() || message.startsWith(label) ? message : label + ": " + message;
        }
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** The sentence at a field; faults of its parts and members count as its own. Null when the field is right. */
    public @Nullable String at(String field) {
        return all.stream()
                .filter(fault -> fault.field().equals(field) || fault.field().startsWith(field + "["))
                .map(Fault::message)
                .findFirst()
                .orElse(null);
    }

    /** Id of the input of a field. */
    public static String id(String field) {
        return field.replaceAll("\\[.*", "").replace('.', '-');
    }
}
