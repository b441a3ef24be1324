package id.jht.filing;

import id.jht.claim.ClaimCause;
import id.jht.membership.Member;
import id.jht.membership.Members;
import id.jht.shared.Identity;
import id.jht.shared.Kpj;
import id.jht.shared.Nik;
import id.jht.shared.Passport;
import id.jht.shared.Violation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the member whom NIK or passport, card numbers and birth date name together. */
@Component
class KnownMember {

    private static final int WOMEN = 40;

    private final Members members;

    KnownMember(Members members) {
        this.members = members;
    }

    /** Empty when the three do not belong together; then the violations say which of them. */
    Optional<Member> find(
            Identity identity, List<Kpj> kpjs, LocalDate birthDate, ClaimCause cause, List<Violation> violations) {
        var before = violations.size();
        var member = identity instanceof Nik nik
                ? withNik(nik, kpjs, violations)
                : withPassport((Passport) identity, kpjs, cause, violations);
        member.ifPresent(known -> {
            kpjs.forEach(kpj -> check(known, kpj, violations));
            if (!known.birthDate().equals(birthDate)) {
                violations.add(Violation.of("birthDate", "BIRTH_DATE_DIFFERS"));
            }
        });
        return violations.size() > before ? Optional.empty() : member;
    }

    private Optional<Member> withNik(Nik nik, List<Kpj> kpjs, List<Violation> violations) {
        var member = members.byNik(nik);
        if (member.isEmpty()) {
            violations.add(Violation.of("nik", isOtherSex(nik, kpjs) ? "NIK_SEX" : "NIK_UNKNOWN"));
        } else if (member.get().sex() != nik.sex()) {
            violations.add(Violation.of("nik", "NIK_SEX"));
        }
        return member;
    }

    /**
     * The card leads to the member. A passport that the membership knows must be the same one; one that it does not know is
     * looked at by an officer when a foreigner leaves, and no key to any other claim.
     */
    private Optional<Member> withPassport(
            Passport passport, List<Kpj> kpjs, ClaimCause cause, List<Violation> violations) {
        var member = members.byKpj(kpjs.get(0));
        if (member.isEmpty()) {
            violations.add(Violation.of("kpj", "KPJ_UNKNOWN"));
            return member;
        }
        var known = member.get().passport();
        if (known == null && cause != ClaimCause.LEAVING_ID_FOREIGNER) {
            violations.add(Violation.of("passportNumber", "PASSPORT_NOT_KNOWN"));
        } else if (known != null && !known.equals(passport)) {
            violations.add(Violation.of("passportNumber", "PASSPORT_DIFFERS"));
        }
        return member;
    }

    private void check(Member member, Kpj kpj, List<Violation> violations) {
        if (member.memberships().stream().noneMatch(own -> own.kpj().equals(kpj))) {
            var code = members.byKpj(kpj).isPresent() ? "KPJ_NOT_YOURS" : "KPJ_UNKNOWN";
            violations.add(Violation.of("kpj", code));
        }
    }

    /** Whether the card belongs to somebody whose NIK differs only by the 40 that women add to the day of birth. */
    private boolean isOtherSex(Nik typed, List<Kpj> kpjs) {
        return kpjs.stream()
                .flatMap(kpj -> members.byKpj(kpj).stream())
                .flatMap(owner -> Optional.ofNullable(owner.nik()).stream())
                .anyMatch(nik -> otherSex(typed.value()).equals(nik.value()));
    }

    private static String otherSex(String nik) {
        var day = Integer.parseInt(nik.substring(6, 8));
        var other = day > WOMEN ? day - WOMEN : day + WOMEN;
        return nik.substring(0, 6) + "%02d".formatted(other) + nik.substring(8);
    }
}
