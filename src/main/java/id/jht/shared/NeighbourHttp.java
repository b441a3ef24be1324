package id.jht.shared;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientResponseException;

/**
 * How we speak to a neighbour: HTTP/1.1 at once, for the offer to upgrade confuses some gateways; a message in one piece, its
 * length in the header; the whole answer within the time agreed, and no longer than 4 MiB. Nobody is followed elsewhere: a
 * message may name a person.
 */
public final class NeighbourHttp {

    private NeighbourHttp() {}

    /** For whom anything but 2xx is an exception. */
    public static RestClient.Builder within(Duration connectTimeout, Duration readTimeout) {
        return over(client(connectTimeout).build(), readTimeout)
                .defaultStatusHandler(HttpStatusCode::is3xxRedirection, (request, answer) -> {
                    throw new RestClientResponseException(
                            "sent on, which is not followed", answer.getStatusCode(), "", null, null, null);
                });
    }

    public static HttpClient.Builder client(Duration connectTimeout) {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(connectTimeout);
    }

    public static RestClient.Builder over(HttpClient client, Duration readTimeout) {
        return RestClient.builder()
                .requestFactory((address, method) -> new NeighbourRequest(client, readTimeout, method, address));
    }
}
