package id.jht.signin;

import id.jht.membership.Member;
import id.jht.shared.Identity;
import id.jht.shared.Kpj;
import id.jht.shared.Nik;
import id.jht.shared.Passport;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Who somebody says to be; nothing is known of it yet. */
public record Identification(Identity identity, Kpj kpj, LocalDate birthDate) {

    private static final String NIK = "NIK";

    boolean isOf(Member member) {
        return member.birthDate().equals(birthDate)
                && member.memberships().stream().anyMatch(card -> card.kpj().equals(kpj));
    }

    byte[] asBytes() {
        var kind = identity instanceof Nik ? NIK : "PASSPORT";
        return String.join(" ", kind, identity.value(), kpj.value(), birthDate.toString())
                .getBytes(StandardCharsets.UTF_8);
    }

    static Identification from(byte[] bytes) {
        var parts = new String(bytes, StandardCharsets.UTF_8).split(" ");
        return new Identification(
                NIK.equals(parts[0]) ? Nik.of(parts[1]) : Passport.of(parts[1]),
                Kpj.of(parts[2]),
                LocalDate.parse(parts[3]));
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return identity.masked();
    }
}
