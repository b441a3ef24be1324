package id.jht.preparation;

import id.jht.claim.ClaimCause;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Pages of filing, in their order, each with the fields that it asks for. */
public enum Step {
    CAUSE(Section.CLAIM, always(), "cause"),
    BRANCH(Section.CLAIM, Step::choosesBranch, "branch"),
    IDENTITY(Section.PERSON, always(), "nik", "passportNumber", "kpj1", "birthDate"),
    CLAIMANT(Section.PERSON, Step::isDeath, "claimant.name", "claimant.nik", "claimant.relationship", "claimant"),
    HEIRS(Section.PERSON, Step::isDeath, "heirs"),
    PERSON(Section.PERSON, always(), "fullName", "birthPlace", "motherMaidenName"),
    ADDRESS(Section.PERSON, always(), "address.street", "address.villageCode", "address.postalCode"),
    CONTACT(Section.PERSON, always(), "mobile", "email"),
    ACCOUNT(Section.MONEY, always(), "bankCode", "accountNumber"),
    TAX(Section.MONEY, always(), "npwp", "selfEmployed"),
    PARTIAL(Section.MONEY, Answers::isPartial, "partialPercent"),
    HOUSING(Section.MONEY, Answers::isHousing, "housing.variant", "housing.purpose", "housing.bankCode"),
    CARDS(Section.MORE, always(), "kpj"),
    HELPER(Section.MORE, always(), "helped", "helper.name", "helper.relationship", "helper.mobile"),
    PAPERS(Section.MORE, always()),
    CHECK(Section.SEND, always());

    private final Section section;
    private final Predicate<Answers> applies;
    private final List<String> fields;

    /** Headings of the list of tasks. */
    public enum Section {
        CLAIM,
        PERSON,
        MONEY,
        MORE,
        SEND
    }

    Step(Section section, Predicate<Answers> applies, String... fields) {
        this.section = section;
        this.applies = applies;
        this.fields = List.of(fields);
    }

    public static Optional<Step> of(String path) {
        return Arrays.stream(values()).filter(step -> step.path().equals(path)).findFirst();
    }

    /** Those that this claim needs. */
    public static List<Step> needed(Answers answers) {
        return Arrays.stream(values())
                .filter(step -> step.applies.test(answers))
                .toList();
    }

    /** The page where a field is asked; what is no field of ours is a paper. */
    public static Step asking(String field) {
        return Arrays.stream(values())
                .filter(step -> step.asks(field))
                .findFirst()
                .orElse(PAPERS);
    }

    public boolean asks(String field) {
        return fields.contains(field) || fields.stream().anyMatch(own -> isRowOf(own, field));
    }

    /** Further cards are {@code kpj2}, {@code kpj3} …, heirs {@code heirs1.name} … */
    private static boolean isRowOf(String own, String field) {
        return switch (own) {
            case "kpj" -> field.matches("kpj([2-9]|1[0-9]|20)");
            case "heirs" -> field.matches("heirs[0-9]+\\.[a-z]+");
            default -> false;
        };
    }

    /** Whether a browser may send this name with the page. */
    public boolean takes(String name) {
        return asks(name)
                || (this == IDENTITY
                        && List.of("birthDay", "birthMonth", "birthYear").contains(name));
    }

    /**
     * Whether it can be filled in: without cause or member nobody knows what is to be asked, and what a claim does not need is
     * not taken either.
     */
    public boolean isOpen(Answers answers) {
        if (this == CAUSE) {
            return true;
        }
        return answers.cause().isPresent()
                && !Causes.needsVisit(answers)
                && applies.test(answers)
                && (ordinal() <= IDENTITY.ordinal() || answers.has("kpj1"));
    }

    public Section section() {
        return section;
    }

    public List<String> fields() {
        return fields;
    }

    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String address() {
        return "/claims/new/" + path();
    }

    public Step next(Answers answers) {
        var needed = needed(answers);
        return needed.stream()
                .filter(step -> step.ordinal() > ordinal())
                .findFirst()
                .orElse(CHECK);
    }

    /** Where "back" leads: the page before, or the list of tasks. */
    public String before(Answers answers) {
        return needed(answers).stream()
                .filter(step -> step.ordinal() < ordinal())
                .reduce((earlier, later) -> later)
                .map(Step::address)
                .orElse("/claims/new/tasks");
    }

    private static Predicate<Answers> always() {
        return answers -> true;
    }

    private static boolean isDeath(Answers answers) {
        return ClaimCause.DEATH.name().equals(answers.get("cause"));
    }

    /** At the counter it is the officer's. */
    private static boolean choosesBranch(Answers answers) {
        return !answers.isAssisted();
    }
}
