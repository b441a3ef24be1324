package id.jht.sandbox.bank;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.jht.sandbox.bank.SimulatedBank.Delivery;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.server.ServletServerHttpRequest;

/** SNAP BI as a bank offers it: by POST alone; another service than the bank's is not found. */
class SnapGate extends HttpFilter {

    private static final int PROMISED_BYTES = 1_000;

    private final String root;
    private final ObjectProvider<SimulatedBank> bank;
    private final ObjectMapper json;

    /** @param root path before that of a service */
    SnapGate(String root, ObjectProvider<SimulatedBank> bank, ObjectMapper json) {
        this.root = root;
        this.bank = bank;
        this.json = json;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain ownHouse)
            throws IOException {
        var path = request.getRequestURI().substring(request.getContextPath().length() + root.length());
        var service = SnapPath.of(path);
        if (!HttpMethod.POST.matches(request.getMethod())) {
            response.setHeader("Allow", HttpMethod.POST.name());
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (service.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        } else {
            var headers = new ServletServerHttpRequest(request).getHeaders();
            var body = request.getInputStream().readAllBytes();
            deliver(bank.getObject().take(SnapMessage.of(service.get(), headers, body)), response);
        }
    }

    private void deliver(Delivery delivery, HttpServletResponse response) throws IOException {
        switch (delivery.manner()) {
            case CUT -> cut(response);
            case SLOW -> bank.getObject().pause();
            case DOWN, PROMPT -> {}
        }
        if (delivery.answer().isEmpty()) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        var answer = delivery.answer().get();
        var bytes = json.writeValueAsBytes(answer.json());
        response.setStatus(answer.httpStatus());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** Promises more than it sends and breaks off: the server then closes the connection in the middle of the answer. */
    private static void cut(HttpServletResponse response) throws IOException {
        response.setContentLength(PROMISED_BYTES);
        response.getOutputStream().print('{');
        response.flushBuffer();
        throw new IOException("connection cut, as told");
    }
}
