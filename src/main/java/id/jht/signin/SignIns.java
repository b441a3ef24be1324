package id.jht.signin;

import id.jht.notice.TextMessages;
import id.jht.signin.SignInAnswer.CodeAwaited;
import id.jht.signin.SignInAnswer.CodeWrong;
import id.jht.signin.SignInAnswer.Over;
import id.jht.signin.SignInAnswer.SignedIn;
import id.jht.signin.SignInAnswer.Throttled;
import id.jht.signin.SignInLog.Event;
import id.jht.signin.SignInTable.SignIn;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Signing in, table {@code sign_in}: first who, then the code. */
@Component
public class SignIns {

    private static final Duration KEPT = Duration.ofDays(1);

    private final SignInTable signIns;
    private final Doorbell doorbell;
    private final CodeOrders orders;
    private final Codes codes;
    private final ContactChange contactChange;
    private final MemberSessions sessions;
    private final TextMessages texts;
    private final SignInLog log;
    private final Digests digests;
    private final SignInSettings settings;
    private final TransactionTemplate transactions;
    private final Clock clock;

    SignIns(
            SignInTable signIns,
            Doorbell doorbell,
            CodeOrders orders,
            Codes codes,
            ContactChange contactChange,
            MemberSessions sessions,
            TextMessages texts,
            SignInLog log,
            Digests digests,
            SignInSettings settings,
            TransactionTemplate transactions,
            Clock clock) {
        this.signIns = signIns;
        this.doorbell = doorbell;
        this.orders = orders;
        this.codes = codes;
        this.contactChange = contactChange;
        this.sessions = sessions;
        this.texts = texts;
        this.log = log;
        this.digests = digests;
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Begins a sign-in: {@link CodeAwaited} or {@link Throttled}. Nobody is looked up before the answer.
     *
     * @param language {@code id} or {@code en}, of the mail
     * @param client address from which it is asked
     */
    public SignInAnswer begin(Identification who, String language, String client) {
        var until = doorbell.ring(who, client);
        if (until.isPresent()) {
            log.note(Event.THROTTLED, who.identity(), client);
            return new Throttled(until.get());
        }
        var id = digests.token();
        transactions.executeWithoutResult(transaction -> add(id, who, language, client));
        return new CodeAwaited(id);
    }

    private void add(String id, Identification who, String language, String client) {
        var now = clock.instant();
        signIns.forgetBefore(now.minus(KEPT));
        signIns.add(id, who, language, now, now.plus(settings.codeLifetime()));
        orders.order(id);
        log.note(Event.STARTED, who.identity(), client);
    }

    /** Begins anew for the same person, with another code: {@link CodeAwaited}, {@link Throttled} or {@link Over}. */
    public SignInAnswer beginAgain(String signIn, String language, String client) {
        return signIns.find(signIn)
                .filter(known -> !known.ended())
                .map(known -> {
                    var answer = begin(known.who(), language, client);
                    if (answer instanceof CodeAwaited) {
                        signIns.end(known.id(), clock.instant());
                    }
                    return answer;
                })
                .orElseGet(Over::new);
    }

    /** Whether the code of a member without an address comes by SMS. */
    public boolean reachPhones() {
        return texts.reachPhones();
    }

    /** How long a code counts, for whoever tells it. */
    public long codeMinutes() {
        return settings.codeLifetime().toMinutes();
    }

    /** {@link SignedIn}, {@link CodeWrong} or {@link Over}. A right code counts once. */
    @Transactional
    public SignInAnswer giveCode(String signIn, String code, String client) {
        return signIns.lock(signIn).map(known -> judge(known, code, client)).orElseGet(Over::new);
    }

    private SignInAnswer judge(SignIn signIn, String code, String client) {
        var right = codes.isRight(signIn, code);
        if (!signIn.takesCodes(clock.instant(), settings.codeTries())) {
            log.note(Event.CODE_OVER, signIn.who().identity(), client);
            return new Over();
        }
        return right ? open(signIn, client) : wrong(signIn, client);
    }

    private SignInAnswer wrong(SignIn signIn, String client) {
        signIns.tried(signIn.id());
        log.note(Event.CODE_WRONG, signIn.who().identity(), client);
        var left = settings.codeTries() - signIn.tries() - 1;
        return left > 0 ? new CodeWrong(left) : new Over();
    }

    private SignedIn open(SignIn signIn, String client) {
        signIns.end(signIn.id(), clock.instant());
        contactChange.carryOut(signIn);
        log.note(Event.SIGNED_IN, signIn.who().identity(), client);
        return sessions.open(Objects.requireNonNull(signIn.memberId()));
    }
}
