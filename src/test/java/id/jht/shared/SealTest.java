package id.jht.shared;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class SealTest {

    private final Seal seal = new Seal(key(1));

    @Test
    void whatIsSealedIsOpenedAgain() {
        assertThat(seal.open(seal.seal("SITI PESERTA".getBytes(UTF_8))))
                .asString(UTF_8)
                .isEqualTo("SITI PESERTA");
        assertThat(seal.open(seal.seal(new byte[0]))).isEmpty();
    }

    @Test
    void nothingOfItIsLegibleAndEqualTextsLookDifferent() {
        var name = "SITI PESERTA".getBytes(UTF_8);

        assertThat(new String(seal.seal(name), UTF_8)).doesNotContain("SITI");
        assertThat(seal.seal(name)).isNotEqualTo(seal.seal(name));
    }

    @Test
    void whatWasChangedCutOrSealedWithAnotherKeyIsNotOpened() {
        var sealed = seal.seal("balance".getBytes(UTF_8));
        var changed = sealed.clone();
        changed[sealed.length - 1] ^= 1;

        for (var wrong : new byte[][] {changed, new byte[0], new byte[20], new Seal(key(2)).seal(new byte[5])}) {
            assertThatThrownBy(() -> seal.open(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aKeyOfAnotherLengthIsRefusedByName() {
        assertThatThrownBy(() -> new Seal(Base64.getEncoder().encodeToString(new byte[16])))
                .hasMessageContaining("jht.data-key");
    }

    private static String key(int of) {
        var bytes = new byte[32];
        bytes[0] = (byte) of;
        return Base64.getEncoder().encodeToString(bytes);
    }
}
