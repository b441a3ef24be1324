package id.jht.signin;

import static id.jht.signin.SignInRoom.events;
import static id.jht.signin.SignInRoom.saying;
import static id.jht.signin.SignInRoom.wrong;
import static org.assertj.core.api.Assertions.assertThat;

import id.jht.shared.Kpj;
import id.jht.signin.SignInAnswer.CodeAwaited;
import id.jht.signin.SignInAnswer.CodeWrong;
import id.jht.signin.SignInAnswer.Over;
import id.jht.signin.SignInAnswer.SignedIn;
import id.jht.signin.SignInAnswer.Throttled;
import id.jht.testing.RoomDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SignInsTest {

    private final SignInRoom room = new SignInRoom();
    private final MemberSessions sessions = room.the(MemberSessions.class);

    @Test
    void aMemberComesInWithTheCodeFromTheMail() {
        var ani = room.somebody();
        var signIn = room.begun(saying(ani));

        var answer = room.giveCode(signIn, room.codeSentTo(ani.email()));

        assertThat(answer).isInstanceOf(SignedIn.class);
        assertThat(sessions.find(((SignedIn) answer).token()).map(SignedInMember::identity))
                .contains(ani.identity());
        assertThat(events()).containsExactly("STARTED", "CODE_SENT", "SIGNED_IN");
    }

    @Test
    void whoHasNoAddressComesInWithTheCodeFromAnSms() {
        var ani = room.somebodyWithoutEmail();
        var signIn = room.begun(saying(ani));

        assertThat(SignInRoom.textsWritten("SIGN_IN_CODE")).hasSize(1);
        assertThat(room.giveCode(signIn, wrong(room.codeTexted()))).isEqualTo(new CodeWrong(4));
        assertThat(room.giveCode(signIn, room.codeTexted())).isInstanceOf(SignedIn.class);
        assertThat(events()).containsExactly("STARTED", "CODE_SENT", "CODE_WRONG", "SIGNED_IN");
    }

    @Test
    void whoHasAnAddressGetsNoSms() {
        room.begun(saying(room.somebody()));

        assertThat(SignInRoom.textsWritten("SIGN_IN_CODE")).isEmpty();
    }

    @Test
    void withoutAGatewayForSmsTheDoorAnswersThemAsItAnswersStrangers() {
        var house = new SignInRoom("");
        var ani = house.somebodyWithoutEmail();

        assertThat(house.begin(saying(ani))).isInstanceOf(CodeAwaited.class);
        house.codesAreSent();

        assertThat(SignInRoom.textsWritten("SIGN_IN_CODE")).isEmpty();
        assertThat(events()).containsExactly("STARTED", "NO_CONTACT");
    }

    @Test
    void aPhoneIsNotFloodedWithCodes() {
        var ani = room.somebodyWithoutEmail();
        for (var times = 0; times < 5; times++) {
            room.begun(saying(ani));
        }

        assertThat(room.begin(saying(ani))).isInstanceOf(Throttled.class);
        assertThat(SignInRoom.textsWritten("SIGN_IN_CODE")).hasSize(5);
    }

    @Test
    void aCodeMayBeTypedWithASpace() {
        var ani = room.somebody();
        var signIn = room.begun(saying(ani));
        var code = room.codeSentTo(ani.email());

        assertThat(room.giveCode(signIn, code.substring(0, 3) + " " + code.substring(3)))
                .isInstanceOf(SignedIn.class);
    }

    @Test
    void aCodeCountsOnce() {
        var ani = room.somebody();
        var signIn = room.begun(saying(ani));
        var code = room.codeSentTo(ani.email());
        room.giveCode(signIn, code);

        assertThat(room.giveCode(signIn, code)).isEqualTo(new Over());
    }

    @Test
    void afterFiveWrongCodesTheRightOneCountsNoMore() {
        var ani = room.somebody();
        var signIn = room.begun(saying(ani));
        var code = room.codeSentTo(ani.email());

        for (var left = 4; left > 0; left--) {
            assertThat(room.giveCode(signIn, wrong(code))).isEqualTo(new CodeWrong(left));
        }
        assertThat(room.giveCode(signIn, wrong(code))).isEqualTo(new Over());
        assertThat(room.giveCode(signIn, code)).isEqualTo(new Over());
    }

    @Test
    void aCodeCountsForTenMinutes() {
        var ani = room.somebody();
        var signIn = room.begun(saying(ani));
        var code = room.codeSentTo(ani.email());
        room.wait(Duration.ofMinutes(10).plusSeconds(1));

        assertThat(room.giveCode(signIn, code)).isEqualTo(new Over());
    }

    @Test
    void theCodeOfOneSignInDoesNotOpenAnother() {
        var ani = room.somebody();
        var budi = room.somebody();
        room.begun(saying(ani));
        var other = room.begun(saying(budi));

        assertThat(room.giveCode(other, wrong(room.codeSentTo(budi.email())))).isInstanceOf(CodeWrong.class);
        assertThat(room.giveCode("unknown", room.codeSentTo(ani.email()))).isEqualTo(new Over());
    }

    @Test
    void anotherCodeEndsTheFirst() {
        var ani = room.somebody();
        var first = room.begun(saying(ani));
        var firstCode = room.codeSentTo(ani.email());

        var second = (CodeAwaited) room.the(SignIns.class).beginAgain(first, "id", SignInRoom.HOME);
        room.codesAreSent();

        assertThat(room.giveCode(first, firstCode)).isEqualTo(new Over());
        assertThat(room.giveCode(second.signIn(), room.codeSentTo(ani.email()))).isInstanceOf(SignedIn.class);
    }

    @Test
    void whoeverNamesAWrongCardOrBirthDateGetsNoMailAndTheSameAnswers() {
        var ani = room.somebody();
        var right = saying(ani);
        var strangers = List.of(
                room.nobody(),
                new Identification(right.identity(), Kpj.of("99700999999"), right.birthDate()),
                new Identification(right.identity(), right.kpj(), LocalDate.parse("1985-01-02")));

        for (var stranger : strangers) {
            assertThat(answersTo(stranger)).isEqualTo(answersToAMember());
        }
        assertThat(room.mailsTo(ani.email(), "SIGN_IN_CODE")).isEmpty();
    }

    private List<Class<?>> answersToAMember() {
        return answersTo(saying(room.somebody()));
    }

    /** What the door says from the beginning to the last wrong code. */
    private List<Class<?>> answersTo(Identification who) {
        var answers = new ArrayList<Class<?>>();
        var begun = room.begin(who);
        room.codesAreSent();
        answers.add(begun.getClass());
        for (var tries = 0; tries < 6; tries++) {
            answers.add(room.giveCode(((CodeAwaited) begun).signIn(), "12345x").getClass());
        }
        return answers;
    }

    @Test
    void nobodyIsLookedUpBeforeTheAnswerSoItsTimeTellsNothing() {
        var ani = saying(room.somebody());
        var stranger = room.nobody();

        RoomDatabase.transactions().executeWithoutResult(transaction -> {
            RoomDatabase.jdbc()
                    .sql("lock table member in access exclusive mode")
                    .update();
            var elsewhere = new Thread(() -> {
                room.begin(ani);
                room.begin(stranger);
            });
            elsewhere.start();
            assertThat(endsSoon(elsewhere)).isTrue();
        });
        assertThat(rowsOfTheTwo()).hasSize(2).allMatch(row -> row.get("member_id") == null);
    }

    private static boolean endsSoon(Thread thread) {
        try {
            thread.join(Duration.ofSeconds(20).toMillis());
            return !thread.isAlive();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static List<Map<String, Object>> rowsOfTheTwo() {
        return RoomDatabase.jdbc().sql("select * from sign_in").query().listOfRows();
    }

    @Test
    void onePersonIsListenedToFiveTimesInAQuarterOfAnHour() {
        for (var who : List.of(saying(room.somebody()), room.nobody())) {
            for (var tries = 0; tries < 5; tries++) {
                assertThat(room.begin(who)).isInstanceOf(CodeAwaited.class);
            }
            assertThat(room.begin(who)).isEqualTo(new Throttled(Instant.parse("2026-11-23T03:15:00Z")));
        }
        assertThat(room.begin(saying(room.somebody()))).isInstanceOf(CodeAwaited.class);
    }

    @Test
    void whoKnowsANikAloneDoesNotLockItsOwnerOut() {
        var ani = saying(room.somebody());
        var stranger = new Identification(ani.identity(), room.nobody().kpj(), ani.birthDate());
        for (var tries = 0; tries < 30; tries++) {
            room.the(SignIns.class).begin(stranger, "id", "198.51.100." + tries);
        }

        assertThat(room.begin(stranger)).isInstanceOf(Throttled.class);
        assertThat(room.begin(ani)).isInstanceOf(CodeAwaited.class);
    }

    @Test
    void theNextQuarterOfAnHourBeginsAnewUntilTheDayIsUsedUp() {
        var ani = saying(room.somebody());
        for (var quarter = 0; quarter < 3; quarter++) {
            for (var tries = 0; tries < 5; tries++) {
                assertThat(room.begin(ani)).isInstanceOf(CodeAwaited.class);
            }
            room.wait(Duration.ofMinutes(15));
        }
        assertThat(room.begin(ani)).isEqualTo(new Throttled(Instant.parse("2026-11-24T00:00:00Z")));

        room.wait(Duration.ofHours(21));
        assertThat(room.begin(ani)).isInstanceOf(CodeAwaited.class);
    }

    @Test
    void oneAddressCannotAskForManyPersons() {
        for (var person = 0; person < 12; person++) {
            assertThat(room.begin(room.nobody())).isInstanceOf(CodeAwaited.class);
        }
        assertThat(room.begin(saying(room.somebody()))).isInstanceOf(Throttled.class);
        assertThat(room.the(SignIns.class).begin(room.nobody(), "id", "203.0.113.8"))
                .isInstanceOf(CodeAwaited.class);
    }

    @Test
    void whatIsKeptOfASignInTellsNobodyWhoItWas() {
        var ani = room.somebody();
        var signIn = room.begun(saying(ani));
        var code = room.codeSentTo(ani.email());
        room.giveCode(signIn, wrong(code));
        var token = ((SignedIn) room.giveCode(signIn, code)).token();

        for (var table : List.of("sign_in", "sign_in_event", "sign_in_count", "member_session")) {
            for (var secret : List.of(ani.identity().value(), code, token, SignInRoom.HOME, "1985-01-01")) {
                assertThat(contentOf(table))
                        .doesNotContain(secret, HexFormat.of().formatHex(secret.getBytes(StandardCharsets.UTF_8)));
            }
        }
    }

    private static String contentOf(String table) {
        return String.join(
                "\n",
                RoomDatabase.jdbc()
                        .sql("select t::text from " + table + " t")
                        .query(String.class)
                        .list());
    }

    @Test
    void whatWasTypedIsForgottenAfterADay() {
        room.begun(room.nobody());
        room.wait(Duration.ofHours(25));
        room.begun(room.nobody());

        assertThat(rowsOfTheTwo()).hasSize(1);
    }
}
