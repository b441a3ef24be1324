package id.jht.signin;

import id.jht.membership.Member;
import id.jht.membership.Members;
import id.jht.signin.SignInLog.Event;
import id.jht.signin.SignInTable.SignIn;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks up who somebody said to be and sends the code to the registered contact; to strangers nothing is sent. */
@Component
class CodeSending {

    private final SignInTable signIns;
    private final Members members;
    private final Codes codes;
    private final CodeChannel channel;
    private final SignInLog log;
    private final Clock clock;

    CodeSending(SignInTable signIns, Members members, Codes codes, CodeChannel channel, SignInLog log, Clock clock) {
        this.signIns = signIns;
        this.members = members;
        this.codes = codes;
        this.channel = channel;
        this.log = log;
        this.clock = clock;
    }

    /** @throws id.jht.membership.NeighbourUnavailableException when the core system does not answer; to be tried again */
    @Transactional
    public void send(String id) {
        signIns.lock(id)
                .filter(signIn -> signIn.codeHash() == null && !clock.instant().isAfter(signIn.codeUntil()))
                .ifPresent(this::send);
    }

    private void send(SignIn signIn) {
        members.by(signIn.who().identity())
                .filter(signIn.who()::isOf)
                .ifPresentOrElse(
                        member -> send(signIn, member),
                        () -> log.note(Event.NOBODY_FOUND, signIn.who().identity(), null));
    }

    private void send(SignIn signIn, Member member) {
        var code = codes.fresh();
        signIns.keepCode(signIn.id(), member.id(), codes.hash(signIn.id(), code));
        var sent = channel.send(member, code, signIn.language());
        log.note(sent ? Event.CODE_SENT : Event.NO_CONTACT, signIn.who().identity(), null);
    }
}
