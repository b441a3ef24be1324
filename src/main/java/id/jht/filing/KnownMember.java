package id.jht.filing;

import id.jht.membership.Member;
import id.jht.membership.Members;
import id.jht.shared.Kpj;
import id.jht.shared.Nik;
import id.jht.shared.Violation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the member whom NIK, card numbers and birth date name together. */
@Component
class KnownMember {

    private static final int WOMEN = 40;

    private final Members members;

    KnownMember(Members members) {
        this.members = members;
    }

    /** Empty when the three do not belong together; then the violations say which of them. */
    Optional<Member> find(Nik nik, List<Kpj> kpjs, LocalDate birthDate, List<Violation> violations) {
        var before = violations.size();
        var member = members.byNik(nik);
        if (member.isEmpty()) {
            violations.add(Violation.of("nik", isOtherSex(nik, kpjs) ? "NIK_SEX" : "NIK_UNKNOWN"));
            return member;
        }
        kpjs.forEach(kpj -> check(member.get(), kpj, violations));
        if (!member.get().birthDate().equals(birthDate)) {
            violations.add(Violation.of("birthDate", "BIRTH_DATE_DIFFERS"));
        }
        if (member.get().sex() != nik.sex()) {
            violations.add(Violation.of("nik", "NIK_SEX"));
        }
        return violations.size() > before ? Optional.empty() : member;
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
                .anyMatch(owner -> otherSex(typed.value()).equals(owner.nik().value()));
    }

    private static String otherSex(String nik) {
        var day = Integer.parseInt(nik.substring(6, 8));
        var other = day > WOMEN ? day - WOMEN : day + WOMEN;
        return nik.substring(0, 6) + "%02d".formatted(other) + nik.substring(8);
    }
}
