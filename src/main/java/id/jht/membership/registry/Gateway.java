package id.jht.membership.registry;

import id.jht.membership.NeighbourUnavailableException;
import id.jht.shared.NeighbourHttp;
import id.jht.shared.OwnAddress;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Posts JSON to a gateway of the institution; whatever goes wrong is one breakdown, {@link NeighbourUnavailableException}. */
@Component
class Gateway {

    private final RestClient client;
    private final OwnAddress ownAddress;

    Gateway(RegistrySettings settings, OwnAddress ownAddress) {
        this.client = NeighbourHttp.within(settings.connectTimeout(), settings.readTimeout())
                .build();
        this.ownAddress = ownAddress;
    }

    <T> T post(String name, @Nullable URI address, Object question, Class<T> answerType) {
        try {
            if (address == null) {
                throw new IllegalStateException("no address is set for the " + name);
            }
            var answer = client.post()
                    .uri(ownAddress.resolve(address))
                    .contentType(MediaType.APPLICATION_JSON)
                    .accept(MediaType.APPLICATION_JSON)
                    .body(question)
                    .retrieve()
                    .body(answerType);
            if (answer == null) {
                throw new IllegalStateException("empty answer");
            }
            return answer;
        } catch (RestClientException | IllegalStateException failure) {
            throw new NeighbourUnavailableException(name, failure);
        }
    }
}
