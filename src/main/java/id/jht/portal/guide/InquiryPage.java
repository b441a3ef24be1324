package id.jht.portal.guide;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Pages of "am I entitled?" in their order, with the fields that each one asks for. */
public enum InquiryPage {
    CAUSE("", "cause"),
    TIME("/time", "onDay", "onMonth", "onYear", "years", "months"),
    SAVINGS("/savings", "savings", "working", "before");

    static final String ADDRESS = "/am-i-entitled";

    private final String path;
    private final List<String> fields;

    InquiryPage(String path, String... fields) {
        this.path = path;
        this.fields = List.of(fields);
    }

    static Optional<InquiryPage> at(String path) {
        return Arrays.stream(values()).filter(page -> page.path.equals(path)).findFirst();
    }

    boolean asks(String field) {
        return fields.contains(field);
    }

    public String address() {
        return ADDRESS + path;
    }

    public String view() {
        return "portal/guide/entitled-" + name().toLowerCase(java.util.Locale.ROOT);
    }
}
