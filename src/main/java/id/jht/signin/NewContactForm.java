package id.jht.signin;

import id.jht.shared.EmailAddress;
import id.jht.shared.MobileNumber;
import id.jht.shared.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The stronger check as typed; the selfie comes beside it. */
public record NewContactForm(
        @Nullable String motherMaidenName,
        @Nullable String email,
        @Nullable String mobile) {

    private static final int LONGEST_NAME = 100;

    /** Empty when something cannot be read; then the violations say what. */
    Optional<NewContact> read(List<Violation> violations) {
        read("motherMaidenName", motherMaidenName, NewContactForm::name, "TOO_LONG", violations);
        var address = read("email", email, EmailAddress::parse, "EMAIL_FORM", violations);
        var number = read("mobile", mobile, MobileNumber::parse, "MOBILE_FORM", violations);
        return violations.isEmpty()
                ? address.flatMap(mail -> number.map(phone -> new NewContact(mail, phone)))
                : Optional.empty();
    }

    /** What is wrong with the form alone. */
    public List<Violation> faults() {
        var violations = new ArrayList<Violation>();
        read(violations);
        return violations;
    }

    private static Optional<String> name(String typed) {
        return Optional.of(typed).filter(name -> name.length() <= LONGEST_NAME);
    }

    private static <T> Optional<T> read(
            String field,
            @Nullable String typed,
            Function<String, Optional<T>> parse,
            String code,
            List<Violation> violations) {
        if (typed == null || typed.isBlank()) {
            violations.add(Violation.of(field, "REQUIRED"));
            return Optional.empty();
        }
        var parsed = parse.apply(typed.strip());
        if (parsed.isEmpty()) {
            violations.add(
                    code.equals("TOO_LONG") ? Violation.of(field, code, LONGEST_NAME) : Violation.of(field, code));
        }
        return parsed;
    }
}
