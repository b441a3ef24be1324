package id.jht.disbursement.snap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;

class SignaturesTest {

    private static final String SECRET = "test-client-secret-0001";
    private static final String TOKEN = "sim-access-token-0001";
    private static final String PATH = "/v1.0/account-inquiry-internal";
    private static final String TIMESTAMP = "2026-11-23T09:00:00+07:00";

    @Test
    void theBodyIsSentWithoutWhiteSpaceInItsOwnOrder() {
        assertThat(new String(body(), UTF_8))
                .isEqualTo(
                        "{\"partnerReferenceNo\":\"JHT202611230000000001\",\"beneficiaryAccountNo\":\"1234567890\"}");
    }

    @Test
    void theStringToSignNamesMethodPathTokenHashAndTime() {
        assertThat(Signatures.stringToSign(PATH, TOKEN, body(), TIMESTAMP))
                .isEqualTo("POST:/v1.0/account-inquiry-internal:sim-access-token-0001:"
                        + "a0b7cb845d281151cfa4d611f3abafc83ed7fd99c0e446ee046dccc460d6802d:2026-11-23T09:00:00+07:00");
    }

    @Test
    void theSignatureIsWrittenInHexOrBase64() {
        var signature = Signatures.ofMessage(SECRET, PATH, TOKEN, body(), TIMESTAMP);

        assertThat(SignatureEncoding.HEX.encode(signature))
                .isEqualTo(
                        "b75cad861501f05759f26f11550f51c7d26114773f9dbf413f30e2b9966321432922f2b80b84d573c072f2c29ba2"
                                + "20926395388b2786b2d3763334546fd6f0c9");
        assertThat(SignatureEncoding.BASE64.encode(signature))
                .isEqualTo("t1ythhUB8FdZ8m8RVQ9Rx9JhFHc/nb9BPzDiuZZjIUMpIvK4C4TVc8By8sKboiCSY5U4iyeGstN2MzRUb9bwyQ==");
    }

    @Test
    void anEmptyBodyIsHashedAsTheEmptyString() {
        assertThat(Signatures.stringToSign("/v1.0/x", TOKEN, new byte[0], TIMESTAMP))
                .contains(":e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855:");
    }

    private static byte[] body() {
        var body = new LinkedHashMap<String, Object>();
        body.put("partnerReferenceNo", "JHT202611230000000001");
        body.put("beneficiaryAccountNo", "1234567890");
        return SnapHttp.bytes(body);
    }
}
