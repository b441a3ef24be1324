package id.jht.signin;

import static org.assertj.core.api.Assertions.assertThat;

import id.jht.membership.Member;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class MemberSessionsTest {

    private final SignInRoom room = new SignInRoom();
    private final MemberSessions sessions = room.the(MemberSessions.class);

    @Test
    void aSessionEndsAfterHalfAnHourOfSilence() {
        var token = tokenOf(room.somebody());
        room.wait(Duration.ofMinutes(29));
        assertThat(sessions.find(token)).isPresent();
        room.wait(Duration.ofMinutes(29));
        assertThat(sessions.find(token)).isPresent();
        room.wait(Duration.ofMinutes(30));
        assertThat(sessions.find(token)).isEmpty();
    }

    @Test
    void aSessionEndsAfterTwelveHoursHoweverBusy() {
        var token = tokenOf(room.somebody());
        for (var spell = 0; spell < 36; spell++) {
            assertThat(sessions.find(token)).as("after %s spells", spell).isPresent();
            room.wait(Duration.ofMinutes(20));
        }
        assertThat(sessions.find(token)).isEmpty();
    }

    @Test
    void theEndOfASessionIsTold() {
        var token = tokenOf(room.somebody());
        assertThat(sessions.find(token).orElseThrow().until()).isEqualTo(room.now.plusSeconds(1800));
    }

    @Test
    void whoSignsOutIsOut() {
        var ani = room.somebody();
        var token = tokenOf(ani);
        var onThePhone = tokenOf(ani);

        sessions.close(token, SignInRoom.HOME);

        assertThat(sessions.find(token)).isEmpty();
        assertThat(sessions.find(onThePhone)).isPresent();
        assertThat(SignInRoom.events()).endsWith("SIGNED_OUT");
    }

    @Test
    void aTokenThatIsNoneLeadsNowhere() {
        assertThat(sessions.find(null)).isEmpty();
        assertThat(sessions.find("")).isEmpty();
        assertThat(sessions.find("anything")).isEmpty();
        sessions.close("anything", SignInRoom.HOME);
    }

    private String tokenOf(Member member) {
        return sessions.open(member.id()).token();
    }
}
