package id.jht.membership.registry;

import id.jht.membership.FaceCheck;
import id.jht.membership.NeighbourUnavailableException;
import id.jht.shared.Nik;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The face check behind the institution's gateway.
 *
 * <p>{@code POST} to {@code jht.registry.face-url}, the picture in Base64
 *
 * <pre>{"nik": "9999014508900000", "picture": "/9j/4AAQ…"}</pre>
 *
 * answers 200 with
 *
 * <pre>{"matched": true}</pre>
 */
@Component
class HttpFaceCheck implements FaceCheck {

    private static final String NAME = "face check";

    private final Gateway gateway;
    private final RegistrySettings settings;

    HttpFaceCheck(Gateway gateway, RegistrySettings settings) {
        this.gateway = gateway;
        this.settings = settings;
    }

    @Override
    public boolean matches(Nik nik, byte[] picture) {
        var reply = gateway.post(NAME, settings.faceUrl(), new Question(nik.value(), picture), Reply.class);
        if (reply.matched() == null) {
            throw new NeighbourUnavailableException(NAME, new IllegalStateException("no result in the answer"));
        }
        return reply.matched();
    }

    /** Jackson writes the bytes in Base64. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Question(String nik, byte[] picture) {}

    private record Reply(@Nullable Boolean matched) {}
}
