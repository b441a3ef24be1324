package id.jht.membership.core;

import id.jht.shared.NeighbourHttp;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;

/** One HTTP exchange with the core system. The NIK travels in the body, because addresses end in logs. */
class CoreHttp {

    private final RestClient client;

    CoreHttp(CoreSettings settings, URI address) {
        this.client = NeighbourHttp.within(settings.coreConnectTimeout(), settings.coreReadTimeout())
                .baseUrl(address)
                .defaultHeaders(headers -> headers.setBearerAuth(settings.coreKey()))
                .build();
    }

    /** @throws org.springframework.web.client.RestClientException for no answer, anything but 2xx and what is no JSON of the contract */
    ResponseEntity<@Nullable CoreMember> ask(Map<String, String> question) {
        return client.post()
                .uri("/members/lookups")
                .contentType(MediaType.APPLICATION_JSON)
                .accept(MediaType.APPLICATION_JSON)
                .body(question)
                .retrieve()
                .toEntity(CoreMember.class);
    }
}
