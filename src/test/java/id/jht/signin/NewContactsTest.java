package id.jht.signin;

import static id.jht.signin.SignInRoom.events;
import static id.jht.signin.SignInRoom.saying;
import static id.jht.signin.SignInRoom.wrong;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jht.membership.ContactChanges;
import id.jht.membership.Members;
import id.jht.membership.NeighbourUnavailableException;
import id.jht.shared.EmailAddress;
import id.jht.shared.Kpj;
import id.jht.shared.Passport;
import id.jht.signin.SignInAnswer.CodeAwaited;
import id.jht.signin.SignInAnswer.NotProven;
import id.jht.signin.SignInAnswer.Over;
import id.jht.signin.SignInAnswer.SignedIn;
import id.jht.signin.SignInAnswer.Throttled;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NewContactsTest {

    private static final EmailAddress NEW = EmailAddress.of("baru@example.id");
    private static final byte[] SELFIE = {1};

    private final SignInRoom room = new SignInRoom();

    @Test
    void whoProvesToBeTheMemberGetsTheCodeAtTheNewAddressAndTheOldOneIsTold() {
        var ani = room.somebody();
        var signIn = room.begun(saying(ani));

        assertThat(offer(signIn, "Rahma Contoh")).isInstanceOf(CodeAwaited.class);
        assertThat(room.the(Members.class).get(ani.id()).email()).isEqualTo(ani.email());
        assertThat(room.giveCode(signIn, room.codeSentTo(NEW))).isInstanceOf(SignedIn.class);

        var member = room.the(Members.class).get(ani.id());
        assertThat(member.email()).isEqualTo(NEW);
        assertThat(member.mobile().value()).isEqualTo("+6281299990000");
        assertThat(room.the(ContactChanges.class).latest(ani.id())).contains(room.now);
        assertThat(room.mailsTo(ani.email(), "CONTACT_CHANGED"))
                .singleElement()
                .asString()
                .contains("Senin, 23 November 2026", "Selama 3 hari");
        assertThat(events())
                .containsExactly("STARTED", "CODE_SENT", "NEW_CONTACT_ASKED", "CONTACT_CHANGED", "SIGNED_IN");
    }

    @Test
    void theCodeThatWentToTheOldAddressDoesNotConfirmTheNewOne() {
        var ani = room.somebody();
        var signIn = room.begun(saying(ani));
        var old = room.codeSentTo(ani.email());
        offer(signIn, "Rahma Contoh");

        if (!old.equals(room.codeSentTo(NEW))) {
            assertThat(room.giveCode(signIn, old)).isNotInstanceOf(SignedIn.class);
        }
        assertThat(room.giveCode(signIn, wrong(room.codeSentTo(NEW)))).isNotInstanceOf(SignedIn.class);
        assertThat(room.the(Members.class).get(ani.id()).email()).isEqualTo(ani.email());
    }

    @Test
    void anotherFaceAnotherMotherAndAStrangerAreAnsweredTheSame() {
        var known = room.begun(saying(room.somebody()));
        assertThat(offer(known, "Bukan Ibunya")).isEqualTo(new NotProven());

        room.faceMatches = false;
        assertThat(offer(known, "Rahma Contoh")).isEqualTo(new NotProven());

        room.faceMatches = true;
        assertThat(offer(room.begun(room.nobody()), "Rahma Contoh")).isEqualTo(new NotProven());
        assertThat(room.mailsTo(NEW, "SIGN_IN_CODE")).isEmpty();
    }

    @Test
    void afterThreeTriesADayTheFourthIsNotListenedTo() {
        var ani = room.somebody();
        for (var tries = 0; tries < 3; tries++) {
            assertThat(offer(room.begun(saying(ani)), "Bukan Ibunya")).isEqualTo(new NotProven());
        }
        assertThat(offer(room.begun(saying(ani)), "Rahma Contoh"))
                .isEqualTo(new Throttled(Instant.parse("2026-11-24T00:00:00Z")));
    }

    @Test
    void aTryThatTheFaceCheckLeavesWithoutAnswerDoesNotCount() {
        var signIn = room.begun(saying(room.somebody()));
        room.faceCheckIsDown = true;
        for (var tries = 0; tries < 4; tries++) {
            assertThatThrownBy(() -> offer(signIn, "Rahma Contoh")).isInstanceOf(NeighbourUnavailableException.class);
        }
        room.faceCheckIsDown = false;

        assertThat(offer(signIn, "Rahma Contoh")).isInstanceOf(CodeAwaited.class);
    }

    @Test
    void aSignInFromHalfAnHourAgoIsOver() {
        var signIn = room.begun(saying(room.somebody()));
        room.wait(Duration.ofMinutes(30));

        assertThat(offer(signIn, "Rahma Contoh")).isEqualTo(new Over());
        assertThat(room.the(NewContacts.class).isOpen(signIn)).isFalse();
    }

    @Test
    void whoBeganWithAPassportIsKnownSoThatNobodyTakesAPictureInVain() {
        var traveller =
                new Identification(Passport.of("UJI99001"), Kpj.of("99800099001"), LocalDate.parse("1985-01-01"));

        assertThat(room.the(NewContacts.class).isByPassport(room.begun(traveller)))
                .isTrue();
        assertThat(room.the(NewContacts.class).isByPassport(room.begun(room.nobody())))
                .isFalse();
    }

    @Test
    void faultsOfTheFormAreNamed() {
        assertThat(new NewContactForm(" ", "bukan surel", "12").faults())
                .extracting(fault -> fault.field() + " " + fault.code())
                .containsExactly("motherMaidenName REQUIRED", "email EMAIL_FORM", "mobile MOBILE_FORM");
    }

    private SignInAnswer offer(String signIn, String mother) {
        var form = new NewContactForm(mother, NEW.value(), "0812 9999 0000");
        return room.the(NewContacts.class).offer(signIn, form, SELFIE, SignInRoom.HOME);
    }
}
