package id.jht.membership.core;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.ClientHttpRequestFactorySettings;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;

/** One HTTP exchange with the core system. The NIK travels in the body, because addresses end in logs. */
class CoreHttp {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final RestClient client;

    CoreHttp(CoreSettings settings, URI address) {
        var timeouts = ClientHttpRequestFactorySettings.defaults()
                .withConnectTimeout(settings.coreConnectTimeout())
                .withReadTimeout(settings.coreReadTimeout());
        var requests = ClientHttpRequestFactoryBuilder.jdk()
                .withHttpClientCustomizer(http -> http.version(HttpClient.Version.HTTP_1_1))
                .build(timeouts);
        this.client = RestClient.builder()
                .baseUrl(address)
                .requestFactory(requests)
                .defaultHeaders(headers -> headers.setBearerAuth(settings.coreKey()))
                .build();
    }

    /**
     * Sends the question in one piece: a length in the header is understood everywhere, chunks are not.
     *
     * @throws org.springframework.web.client.RestClientException for no answer, 4xx, 5xx and what is no JSON of the contract
     */
    ResponseEntity<@Nullable CoreMember> ask(Map<String, String> question) {
        return client.post()
                .uri("/members/lookups")
                .contentType(MediaType.APPLICATION_JSON)
                .accept(MediaType.APPLICATION_JSON)
                .body(json(question))
                .retrieve()
                .toEntity(CoreMember.class);
    }

    private static byte[] json(Map<String, String> question) {
        try {
            return JSON.writeValueAsBytes(question);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
