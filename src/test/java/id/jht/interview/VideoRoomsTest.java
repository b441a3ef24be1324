package id.jht.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jht.claim.ClaimNumber;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VideoRoomsTest {

    private static final String KEY = "c2FuZGJveC1kYXRhLWtleS1mb3ItZGVtby1wZW9wbGU=";
    private static final String OTHER_KEY = "dGVzdHMtZGF0YS1rZXktZm9yLWRlbW8tcGVvcGxlISE=";
    private static final ClaimNumber CLAIM = ClaimNumber.of("JHT-2026-00000001");
    private static final Instant NINE = Instant.parse("2026-11-24T02:00:00Z");

    @Test
    void aRoomIsKnownAgainAndBelongsToOneClaimAtOneTime() {
        var rooms = new VideoRooms("https://meet.example/jht-{room}?lang=id", KEY);

        assertThat(rooms.of(CLAIM, NINE))
                .matches("https://meet\\.example/jht-[0-9a-f]{32}\\?lang=id")
                .isEqualTo(rooms.of(CLAIM, NINE))
                .isNotEqualTo(rooms.of(CLAIM, NINE.plusSeconds(900)))
                .isNotEqualTo(rooms.of(ClaimNumber.of("JHT-2026-00000002"), NINE))
                .isNotEqualTo(new VideoRooms("https://meet.example/jht-{room}?lang=id", OTHER_KEY).of(CLAIM, NINE));
    }

    @Test
    void withoutAVideoServiceThereIsNoRoom() {
        assertThat(new VideoRooms("", KEY).of(CLAIM, NINE)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://meet.example/{room}",
                "https://meet.example/room",
                "https:///{room}",
                "javascript:alert({room})",
                "https://meet.example/a b/{room}",
                "/{room}"
            })
    void anAddressThatIsNotHttpsOrHasNoPlaceForTheRoomIsRefusedAtTheStart(String address) {
        assertThatThrownBy(() -> new VideoRooms(address, KEY))
                .hasMessageContaining("jht.interview.video-room must be an https address with {room}");
    }
}
