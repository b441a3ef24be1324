package id.jht.filing;

import id.jht.benefit.PartialConsequence;
import id.jht.benefit.Simulations;
import id.jht.claim.ClaimCause;
import id.jht.membership.Member;
import id.jht.membership.Members;
import id.jht.shared.Kpj;
import id.jht.shared.Nik;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells a member what a partial claim does to the tax of the rest, before the claim is filed. */
@Component
public class PartialConsequences {

    private final Members members;
    private final Simulations simulations;

    PartialConsequences(Members members, Simulations simulations) {
        this.members = members;
        this.simulations = simulations;
    }

    /** Empty for a full claim, and for whom NIK, card and birth date do not name together. */
    public Optional<PartialConsequence> of(ClaimForm form) {
        return partialCause(form).flatMap(cause -> member(form).flatMap(member -> consequence(form, cause, member)));
    }

    private Optional<PartialConsequence> consequence(ClaimForm form, ClaimCause cause, Member member) {
        var typed = form.partialPercent();
        var most = PartialLimit.greatestOf(cause);
        var percent = typed == null || typed < 1 || typed > most ? most : typed;
        var hasNpwp = form.npwp() != null && !form.npwp().isBlank();
        return Optional.ofNullable(
                simulations.of(member, cause, percent, hasNpwp).consequence());
    }

    private static Optional<ClaimCause> partialCause(ClaimForm form) {
        return Arrays.stream(ClaimCause.values())
                .filter(cause -> cause.isPartial() && cause.name().equals(form.cause()))
                .findFirst();
    }

    private Optional<Member> member(ClaimForm form) {
        return Nik.parse(form.nik())
                .flatMap(members::byNik)
                .filter(member -> member.birthDate().toString().equals(form.birthDate()))
                .filter(member -> kpjs(form).anyMatch(kpj -> owns(member, kpj)));
    }

    private static Stream<Kpj> kpjs(ClaimForm form) {
        return form.kpj() == null
                ? Stream.empty()
                : form.kpj().stream().filter(Objects::nonNull).flatMap(kpj -> Kpj.parse(kpj).stream());
    }

    private static boolean owns(Member member, Kpj kpj) {
        return member.memberships().stream().anyMatch(card -> card.kpj().equals(kpj));
    }
}
