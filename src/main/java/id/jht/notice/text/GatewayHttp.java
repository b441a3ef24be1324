package id.jht.notice.text;

import id.jht.shared.NeighbourHttp;
import id.jht.shared.OwnAddress;
import java.net.URI;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** One HTTP exchange with a gateway. */
@Component
class GatewayHttp {

    private final RestClient client;
    private final OwnAddress ownAddress;

    GatewayHttp(TextSettings settings, OwnAddress ownAddress) {
        this.client = NeighbourHttp.within(settings.connectTimeout(), settings.readTimeout())
                .build();
        this.ownAddress = ownAddress;
    }

    /**
     * @param key the same for every try
     * @throws org.springframework.web.client.RestClientException for no answer and anything but 2xx
     */
    void post(URI address, String token, String key, Map<String, ?> body) {
        client.post()
                .uri(ownAddress.resolve(address))
                .headers(headers -> headers.setBearerAuth(token))
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .accept(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .toBodilessEntity();
    }
}
