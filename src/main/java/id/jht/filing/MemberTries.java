package id.jht.filing;

import id.jht.shared.Violation;
import id.jht.signin.Turnstile;
import id.jht.signin.Turnstile.Limit;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Counts who names numbers that do not belong to one member, so that nobody finds out by trying who is one. The limits of one
 * address are narrow; that of one person for all addresses is wide, so that strangers do not keep its owner out.
 */
@Component
public class MemberTries {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    private final Turnstile turnstile;
    private final int ofOnePerson;
    private final int fromOneAddress;

    MemberTries(
            Turnstile turnstile,
            @Value("${jht.member-tries.of-one-person:20}") int ofOnePerson,
            @Value("${jht.member-tries.from-one-address:300}") int fromOneAddress) {
        this.turnstile = turnstile;
        this.ofOnePerson = ofOnePerson;
        this.fromOneAddress = fromOneAddress;
    }

    /** What somebody names, as it was typed. */
    public record Named(String person, String all) {

        static Named in(EligibilityQuestion question) {
            return of(question.nik(), question.passportNumber(), question.kpj(), question.birthDate());
        }

        public static Named in(ClaimForm form) {
            return of(form.nik(), form.passportNumber(), String.valueOf(form.kpj()), form.birthDate());
        }

        private static Named of(
                @Nullable String nik, @Nullable String passport, @Nullable String kpj, @Nullable String birthDate) {
            var person = nik == null || nik.isBlank() ? "passport " + passport : nik.strip();
            return new Named(person, person + " " + kpj + " " + birthDate);
        }
    }

    /** From when on it is listened to again; empty while it is. */
    public Optional<Instant> closed(Named named, String client) {
        return turnstile.closed(limits(named, client));
    }

    /** The same mistake again is not counted: it tells nothing new. */
    public void wrong(Named named, String client) {
        if (turnstile
                .pass(new Limit("wrong-member-once", named.all() + " " + client, HOUR, 1))
                .isEmpty()) {
            turnstile.pass(limits(named, client));
        }
    }

    /** Whether these say that the numbers do not belong together. */
    public static boolean isWrong(List<Violation> violations) {
        return violations.stream().anyMatch(wrong -> wrong.code().equals(EligibilityAnswer.NOT_TOGETHER));
    }

    private Limit[] limits(Named named, String client) {
        return new Limit[] {
            new Limit("wrong-member", named.person() + " " + client, HOUR, ofOnePerson),
            new Limit("wrong-member-client", client, DAY, fromOneAddress),
            new Limit("wrong-member-all", named.person(), DAY, fromOneAddress)
        };
    }
}
