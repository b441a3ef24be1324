package id.jht.filing;

import id.jht.shared.Violation;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers "am I entitled?" for a member who names NIK, KPJ and birth date. */
@Component
public class EligibilityChecks {

    /** Null when the question itself is wrong; the violations then go to {@code problems}. */
    public @Nullable EligibilityCheck check(
            @Nullable String nik,
            @Nullable String kpj,
            @Nullable String birthDate,
            @Nullable String cause,
            Consumer<List<Violation>> problems) {
        throw new UnsupportedOperationException();
    }
}
