package id.jht.signin;

import id.jht.membership.FaceCheck;
import id.jht.membership.Member;
import id.jht.membership.Members;
import id.jht.membership.NeighbourUnavailableException;
import id.jht.shared.Nik;
import id.jht.shared.PersonName;
import id.jht.signin.SignInAnswer.CodeAwaited;
import id.jht.signin.SignInAnswer.NotProven;
import id.jht.signin.SignInAnswer.Over;
import id.jht.signin.SignInAnswer.Throttled;
import id.jht.signin.SignInLog.Event;
import id.jht.signin.SignInTable.SignIn;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The way in for members whose registered contact is gone: the mother's maiden name and a face that matches, then a code to the
 * new address. Strangers are asked and answered the same.
 */
@Component
public class NewContacts {

    private static final double SAME_NAME = 0.9;

    private final SignInTable signIns;
    private final Doorbell doorbell;
    private final Members members;
    private final FaceCheck faceCheck;
    private final Codes codes;
    private final CodeChannel channel;
    private final ContactChange contactChange;
    private final SignInLog log;
    private final SignInSettings settings;
    private final TransactionTemplate transactions;
    private final Clock clock;

    NewContacts(
            SignInTable signIns,
            Doorbell doorbell,
            Members members,
            FaceCheck faceCheck,
            Codes codes,
            CodeChannel channel,
            ContactChange contactChange,
            SignInLog log,
            SignInSettings settings,
            TransactionTemplate transactions,
            Clock clock) {
        this.signIns = signIns;
        this.doorbell = doorbell;
        this.members = members;
        this.faceCheck = faceCheck;
        this.codes = codes;
        this.channel = channel;
        this.contactChange = contactChange;
        this.log = log;
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * {@link CodeAwaited}, {@link NotProven}, {@link Throttled} or {@link Over}; the code then goes the usual way.
     *
     * @param selfie JPEG or PNG
     * @throws IllegalArgumentException when the form has faults
     * @throws NeighbourUnavailableException when the face check gives no answer; the try does not count
     */
    public SignInAnswer offer(String signIn, NewContactForm form, byte[] selfie, String client) {
        var contact = form.read(new ArrayList<>()).orElseThrow(IllegalArgumentException::new);
        return signIns.find(signIn)
                .filter(this::isYoung)
                .map(known -> offer(known, form, contact, selfie, client))
                .orElseGet(Over::new);
    }

    public boolean isOpen(String signIn) {
        return signIns.find(signIn).filter(this::isYoung).isPresent();
    }

    /** Whether it began with a passport, with whose holder no face can be compared: the branch has to help. */
    public boolean isByPassport(String signIn) {
        return signIns.find(signIn)
                .filter(known -> !(known.who().identity() instanceof Nik))
                .isPresent();
    }

    /** Days in which claims do not take the fast route afterwards, for whoever tells it. */
    public int coolDownDays() {
        return contactChange.coolDownDays();
    }

    private boolean isYoung(SignIn signIn) {
        return !signIn.ended() && clock.instant().isBefore(signIn.startedAt().plus(settings.contactPeriod()));
    }

    private SignInAnswer offer(SignIn signIn, NewContactForm form, NewContact contact, byte[] selfie, String client) {
        var until = doorbell.ringForNewContact(signIn.who(), client);
        if (until.isPresent()) {
            log.note(Event.THROTTLED, signIn.who().identity(), client);
            return new Throttled(until.get());
        }
        var sameFace = isSameFace(signIn.who(), selfie);
        var member = members.by(signIn.who().identity())
                .filter(signIn.who()::isOf)
                .filter(known -> isMotherOf(known, form))
                .filter(known -> sameFace);
        return Objects.requireNonNull(transactions.execute(transaction -> conclude(signIn, member, contact, client)));
    }

    /** Asked first and about everybody, so that the time of the answer tells nothing of the rest. */
    private boolean isSameFace(Identification who, byte[] selfie) {
        try {
            return who.identity() instanceof Nik nik && faceCheck.matches(nik, selfie);
        } catch (NeighbourUnavailableException unavailable) {
            doorbell.forgetNewContact(who);
            throw unavailable;
        }
    }

    private static boolean isMotherOf(Member member, NewContactForm form) {
        var typed = PersonName.of(Objects.requireNonNullElse(form.motherMaidenName(), ""));
        return PersonName.of(member.motherMaidenName()).similarityTo(typed) >= SAME_NAME;
    }

    private SignInAnswer conclude(SignIn signIn, Optional<Member> member, NewContact contact, String client) {
        if (member.isEmpty()) {
            log.note(Event.NEW_CONTACT_REFUSED, signIn.who().identity(), client);
            return new NotProven();
        }
        var code = codes.fresh();
        signIns.keepNewContact(
                signIn.id(),
                member.get().id(),
                codes.hash(signIn.id(), code),
                contact,
                clock.instant().plus(settings.codeLifetime()));
        channel.send(contact.email(), code, signIn.language());
        log.note(Event.NEW_CONTACT_ASKED, signIn.who().identity(), client);
        return new CodeAwaited(signIn.id());
    }
}
