package id.jht.shared;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.AbstractClientHttpRequest;
import org.springframework.http.client.ClientHttpResponse;

/** A message that is put together in memory and sent in one piece. */
class NeighbourRequest extends AbstractClientHttpRequest {

    private final HttpClient client;
    private final Duration patience;
    private final HttpMethod method;
    private final URI address;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    NeighbourRequest(HttpClient client, Duration patience, HttpMethod method, URI address) {
        this.client = client;
        this.patience = patience;
        this.method = method;
        this.address = address;
    }

    @Override
    public HttpMethod getMethod() {
        return method;
    }

    @Override
    public URI getURI() {
        return address;
    }

    @Override
    protected OutputStream getBodyInternal(HttpHeaders headers) {
        return body;
    }

    @Override
    protected ClientHttpResponse executeInternal(HttpHeaders headers) throws IOException {
        try {
            var until = System.nanoTime() + patience.toNanos();
            return new NeighbourAnswer(client.send(request(headers), WholeBody.until(until)));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while waiting for an answer", stopped);
        }
    }

    private HttpRequest request(HttpHeaders headers) {
        var request = HttpRequest.newBuilder(address)
                .timeout(patience)
                .method(method.name(), BodyPublishers.ofByteArray(body.toByteArray()));
        headers.forEach((name, values) -> {
            if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)) { // the client writes it itself
                values.forEach(value -> request.header(name, value));
            }
        });
        return request.build();
    }
}
