package id.jht.sandbox.bank;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.jht.sandbox.OtherHouse;
import id.jht.sandbox.bank.SimulatedBank.Delivery;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.util.function.SingletonSupplier;

/** SNAP BI as a bank offers it; another service than the bank's is not found. */
class SnapGate extends OtherHouse {

    private static final int PROMISED_BYTES = 1_000;

    private final String root;
    private final SingletonSupplier<SimulatedBank> bank;
    private final ObjectMapper json;

    /** @param root path before that of a service */
    SnapGate(String root, ObjectProvider<SimulatedBank> bank, ObjectMapper json) {
        this.root = root;
        this.bank = SingletonSupplier.of(bank::getObject);
        this.json = json;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getRequestURI().substring(request.getContextPath().length() + root.length());
        var service = SnapPath.of(path);
        if (service.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var headers = new ServletServerHttpRequest(request).getHeaders();
        var body = request.getInputStream().readAllBytes();
        deliver(bank.obtain().take(SnapMessage.of(service.get(), headers, body)), response);
    }

    private void deliver(Delivery delivery, HttpServletResponse response) throws IOException {
        switch (delivery.manner()) {
            case CUT -> cut(response);
            case SLOW -> bank.obtain().pause();
            case DOWN, PROMPT -> {}
        }
        if (delivery.answer().isEmpty()) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        var answer = delivery.answer().get();
        write(response, answer.httpStatus(), json.writeValueAsBytes(answer.json()));
    }

    /** Promises more than it sends and breaks off: the server then closes the connection in the middle of the answer. */
    private static void cut(HttpServletResponse response) throws IOException {
        response.setContentLength(PROMISED_BYTES);
        response.getOutputStream().print('{');
        response.flushBuffer();
        throw new IOException("connection cut, as told");
    }
}
