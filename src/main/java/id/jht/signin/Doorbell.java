package id.jht.signin;

import id.jht.signin.Turnstile.Limit;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts who rings how often: one person, one address, all together. A person is who knows NIK, card and birth date: only they
 * cause a code to be sent, and who knows a NIK alone must not keep its owner out.
 */
@Component
class Doorbell {

    private static final Duration DAY = Duration.ofDays(1);

    private final Turnstile turnstile;
    private final SignInSettings settings;

    Doorbell(Turnstile turnstile, SignInSettings settings) {
        this.turnstile = turnstile;
        this.settings = settings;
    }

    /** Counts a sign-in; when it is one too many, from when on the next one is listened to. */
    @Transactional
    public Optional<Instant> ring(Identification who, String client) {
        return turnstile.pass(
                new Limit("all", "", settings.window(), settings.allTries()),
                client(client),
                new Limit("identity", who.identity().value(), settings.window(), settings.identityTries()),
                new Limit("person", person(who), settings.window(), settings.personTries()),
                new Limit("person-day", person(who), DAY, settings.personTriesADay()));
    }

    /** Counts a stronger check, which costs more and proves more. */
    @Transactional
    public Optional<Instant> ringForNewContact(Identification who, String client) {
        return turnstile.pass(client(client), newContact(who));
    }

    /** Counts a code to a contact that nobody has proven yet; a member must not be able to flood a stranger with mail or SMS. */
    @Transactional
    public Optional<Instant> ringForNewContactProof(Subject subject, String client) {
        var member = Long.toString(subject.memberId());
        var name = subject.kind() == Subject.Kind.EMAIL ? "new-email" : "new-mobile";
        return turnstile.pass(
                client(client),
                new Limit(name, member, settings.window(), settings.personTries()),
                new Limit(name + "-day", member, DAY, settings.personTriesADay()));
    }

    /** Takes a stronger check back that our neighbour has kept from happening. */
    @Transactional
    public void forgetNewContact(Identification who) {
        turnstile.takeBack(newContact(who));
    }

    private Limit client(String client) {
        return new Limit("client", client, settings.window(), settings.clientTries());
    }

    private Limit newContact(Identification who) {
        return new Limit("new-contact", person(who), DAY, settings.contactTries());
    }

    private static String person(Identification who) {
        return String.join(
                " ", who.identity().value(), who.kpj().value(), who.birthDate().toString());
    }
}
