package id.jht.calendar;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The branch offices, table {@code branch}. */
@Component
public class Branches {

    public List<Branch> all() {
        throw new UnsupportedOperationException();
    }

    public Optional<Branch> find(String code) {
        throw new UnsupportedOperationException();
    }

    /** The office of a code that is known to exist. */
    public Branch get(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("unknown branch " + code));
    }
}
