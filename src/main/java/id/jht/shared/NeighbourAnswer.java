package id.jht.shared;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.http.HttpResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpResponse;

/** An answer that has come whole. */
class NeighbourAnswer implements ClientHttpResponse {

    private final HttpResponse<byte[]> answer;

    NeighbourAnswer(HttpResponse<byte[]> answer) {
        this.answer = answer;
    }

    @Override
    public HttpStatusCode getStatusCode() {
        return HttpStatusCode.valueOf(answer.statusCode());
    }

    /** HTTP/1.1 clients need not read it, and Java's keeps none. */
    @Override
    public String getStatusText() {
        return "";
    }

    @Override
    public HttpHeaders getHeaders() {
        var headers = new HttpHeaders();
        answer.headers().map().forEach(headers::addAll);
        return headers;
    }

    @Override
    public InputStream getBody() {
        return new ByteArrayInputStream(answer.body());
    }

    @Override
    public void close() {
        // nothing is left to read
    }
}
