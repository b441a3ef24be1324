package id.jht.desk;

import id.jht.claim.Claim;
import id.jht.claim.Claimant;
import id.jht.membership.CivilRegistry;
import id.jht.membership.Member;
import id.jht.shared.EmailAddress;
import id.jht.shared.Identity;
import id.jht.shared.Nik;
import id.jht.shared.Passport;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
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

    /** Contact data are compared only when they are the member's; an heir has others. */
    static List<ComparedField> of(Claim claim, Member member, CivilRegistry.@Nullable Answer answer) {
        var different = answer == null ? Set.<String>of() : Set.copyOf(answer.differences());
        var fields = new ArrayList<>(person(claim.claimant(), member, different));
        if (claim.recipient() == null) {
            fields.addAll(contact(claim.claimant(), member, different));
        }
        return fields;
    }

    private static List<ComparedField> person(Claimant typed, Member member, Set<String> different) {
        return List.of(
                identity(typed.identity(), member, different),
                field("name", typed.fullName(), member.name(), different),
                field("birthPlace", typed.birthPlace(), member.birthPlace(), different),
                field(
                        "birthDate",
                        typed.birthDate().format(DAY),
                        member.birthDate().format(DAY),
                        different),
                field("motherMaidenName", typed.motherMaidenName(), member.motherMaidenName(), different));
    }

    /** The passport beside the registered passport, where the membership knows one. */
    private static ComparedField identity(Identity typed, Member member, Set<String> different) {
        Identity passport = member.passport();
        return typed instanceof Passport && passport != null
                ? field("passport", typed.value(), passport.value(), different)
                : field(
                        typed instanceof Nik ? "nik" : "passport",
                        typed.value(),
                        member.identity().value(),
                        different);
    }

    private static List<ComparedField> contact(Claimant typed, Member member, Set<String> different) {
        return List.of(
                field("mobile", typed.mobile().value(), member.mobile().value(), different),
                field("email", typed.email().value(), registered(member.email()), different));
    }

    private static String registered(@Nullable EmailAddress email) {
        return email == null ? "" : email.value();
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
