package id.jht.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class OwnAddressTest {

    private final MockEnvironment environment = new MockEnvironment();
    private final OwnAddress ownAddress = new OwnAddress(environment);

    @Test
    void aFixedAddressStaysAsItIs() {
        environment.withProperty("jht.public-url", "https://klaim.example.id");

        assertThat(ownAddress.uri()).isEqualTo(URI.create("https://klaim.example.id"));
    }

    @Test
    void portZeroBecomesThePortThatListens() {
        environment
                .withProperty("server.port", "0")
                .withProperty("jht.public-url", "http://localhost:${server.port}")
                .withProperty("local.server.port", "43210");

        assertThat(ownAddress.uri()).isEqualTo(URI.create("http://localhost:43210"));
        assertThat(ownAddress.resolve(URI.create("http://localhost:0/a%20b?c=d")))
                .isEqualTo(URI.create("http://localhost:43210/a%20b?c=d"));
    }

    @Test
    void thePortIsUnknownBeforeTheServerListens() {
        assertThatThrownBy(() -> ownAddress.resolve(URI.create("http://localhost:0")))
                .isInstanceOf(IllegalStateException.class);
    }
}
