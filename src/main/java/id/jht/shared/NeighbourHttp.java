package id.jht.shared;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.ClientHttpRequestFactorySettings;
import org.springframework.web.client.RestClient;

/** How we speak to a neighbour: not longer than agreed, and HTTP/1.1 at once, for the offer to upgrade confuses some gateways. */
public final class NeighbourHttp {

    private NeighbourHttp() {}

    public static RestClient.Builder within(Duration connectTimeout, Duration readTimeout) {
        var timeouts = ClientHttpRequestFactorySettings.defaults()
                .withConnectTimeout(connectTimeout)
                .withReadTimeout(readTimeout);
        return RestClient.builder()
                .requestFactory(ClientHttpRequestFactoryBuilder.jdk()
                        .withHttpClientCustomizer(http -> http.version(HttpClient.Version.HTTP_1_1))
                        .build(timeouts));
    }
}
