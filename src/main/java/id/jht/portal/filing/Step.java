package id.jht.portal.filing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Pages of filing, in their order, with the fields that each one asks for. */
public enum Step {
    CAUSE("cause", "branch"),
    PERSON("nik", "passportNumber", "kpj", "fullName", "birthPlace", "birthDate", "motherMaidenName"),
    CONTACT(
            "address.street",
            "address.villageCode",
            "address.postalCode",
            "mobile",
            "email",
            "bankCode",
            "accountNumber",
            "npwp",
            "selfEmployed",
            "partialPercent",
            "housing.variant",
            "housing.purpose",
            "housing.bankCode",
            "helper.name",
            "helper.relationship",
            "helper.mobile"),
    PAPERS,
    CHECK("termsVersion");

    private final List<String> fields;

    Step(String... fields) {
        this.fields = List.of(fields);
    }

    static Optional<Step> of(String path) {
        return Arrays.stream(values()).filter(step -> step.path().equals(path)).findFirst();
    }

    /** The page where a field is asked; what is no field of ours is a paper. */
    static Step asking(String field) {
        return Arrays.stream(values())
                .filter(step -> step.asks(field))
                .findFirst()
                .orElse(PAPERS);
    }

    boolean asks(String field) {
        return fields.stream().anyMatch(own -> field.equals(own) || field.startsWith(own + "["));
    }

    public String path() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public String address() {
        return "/claims/new/" + path();
    }

    public int number() {
        return ordinal() + 1;
    }

    Step next() {
        return values()[Math.min(ordinal() + 1, CHECK.ordinal())];
    }
}
