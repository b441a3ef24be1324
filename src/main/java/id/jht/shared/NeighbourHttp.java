package id.jht.shared;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.web.client.RestClient;

/**
 * How we speak to a neighbour: HTTP/1.1 at once, for the offer to upgrade confuses some gateways; a message in one piece, its
 * length in the header; the whole answer within the time agreed.
 */
public final class NeighbourHttp {

    private NeighbourHttp() {}

    public static RestClient.Builder within(Duration connectTimeout, Duration readTimeout) {
        return over(
                lines(connectTimeout)
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .build(),
                readTimeout);
    }

    public static HttpClient.Builder lines(Duration connectTimeout) {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(connectTimeout);
    }

    public static RestClient.Builder over(HttpClient lines, Duration readTimeout) {
        return RestClient.builder()
                .requestFactory((address, method) -> new NeighbourRequest(lines, readTimeout, method, address));
    }
}
