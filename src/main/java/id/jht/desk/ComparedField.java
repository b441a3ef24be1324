package id.jht.desk;

import id.jht.claim.Claimant;
import id.jht.membership.CivilRegistry;
import id.jht.membership.Member;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing about the person: as typed on the form, as registered with the membership, and whether the civil registry
 * knows it otherwise.
 *
 * @param field as {@code CivilRegistry.Answer.differences} names it; the label is the message {@code desk.field.NAME}
 */
record ComparedField(String field, String typed, String registered, boolean differsFromRegistry) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    static List<ComparedField> of(Claimant typed, Member member, CivilRegistry.@Nullable Answer answer) {
        var different = answer == null ? Set.<String>of() : Set.copyOf(answer.differences());
        return List.of(
                field("nik", typed.nik().value(), member.nik().value(), different),
                field("name", typed.fullName(), member.name(), different),
                field("birthPlace", typed.birthPlace(), member.birthPlace(), different),
                field(
                        "birthDate",
                        typed.birthDate().format(DAY),
                        member.birthDate().format(DAY),
                        different),
                field("motherMaidenName", typed.motherMaidenName(), member.motherMaidenName(), different),
                field("mobile", typed.mobile().value(), member.mobile().value(), different),
                field("email", typed.email().value(), member.email().value(), different));
    }

    private static ComparedField field(String name, String typed, String registered, Set<String> different) {
        return new ComparedField(name, typed, registered, different.contains(name));
    }

    public boolean differsFromMembership() {
        return !Objects.equals(normal(typed), normal(registered));
    }

    private static String normal(String text) {
        return text.strip().replaceAll("\\s+", " ").toUpperCase(java.util.Locale.ROOT);
    }
}
