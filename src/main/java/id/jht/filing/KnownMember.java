package id.jht.filing;

import id.jht.membership.Member;
import id.jht.membership.Members;
import id.jht.shared.Identity;
import id.jht.shared.Kpj;
import id.jht.shared.Nik;
import id.jht.shared.Violation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Finds the member whom NIK or passport, card numbers and birth date name together. Which of them is wrong is told to nobody:
 * who tries out the numbers of others must not be led to the right ones.
 */
@Component
class KnownMember {

    private final Members members;

    KnownMember(Members members) {
        this.members = members;
    }

    Optional<Member> find(Identity identity, List<Kpj> kpjs, LocalDate birthDate) {
        return byIdentity(identity, kpjs)
                .filter(member -> member.birthDate().equals(birthDate))
                .filter(member -> kpjs.stream().allMatch(kpj -> owns(member, kpj)));
    }

    /** The core system knows no passports; there the card leads to the member, whose passport must be this one. */
    private Optional<Member> byIdentity(Identity identity, List<Kpj> kpjs) {
        return identity instanceof Nik nik
                ? members.byNik(nik).filter(member -> member.sex() == nik.sex())
                : members.byKpj(kpjs.get(0)).filter(member -> identity.equals(member.passport()));
    }

    private static boolean owns(Member member, Kpj kpj) {
        return member.memberships().stream().anyMatch(card -> card.kpj().equals(kpj));
    }

    /** The one answer, at the number that names a person. */
    static Violation notTogether(Identity identity) {
        return Violation.of(identity instanceof Nik ? "nik" : "passportNumber", EligibilityAnswer.NOT_TOGETHER);
    }
}
