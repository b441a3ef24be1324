package id.jht.sandbox.bank;

import id.jht.sandbox.bank.SimulatedBank.Delivery;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** SNAP BI as a bank offers it, below {@code /sandbox/bank}. */
@RestController
@Profile({"sandbox", "simulators"})
class SnapController {

    private static final String ROOT = "/sandbox/bank";
    private static final int PROMISED_BYTES = 1_000;

    private final SimulatedBank bank;

    SnapController(SimulatedBank bank) {
        this.bank = bank;
    }

    @PostMapping(ROOT + "/v1.0/**")
    @Nullable
    ResponseEntity<Map<String, Object>> take(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestHeader HttpHeaders headers,
            @RequestBody(required = false) byte @Nullable [] body)
            throws IOException {
        var path = request.getRequestURI().substring(request.getContextPath().length() + ROOT.length());
        var service = SnapPath.of(path);
        if (service.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        return deliver(bank.take(SnapMessage.of(service.get(), headers, body == null ? new byte[0] : body)), response);
    }

    private ResponseEntity<Map<String, Object>> deliver(Delivery delivery, HttpServletResponse response)
            throws IOException {
        switch (delivery.manner()) {
            case CUT -> cut(response);
            case SLOW -> bank.pause();
            case DOWN, PROMPT -> {}
        }
        return delivery.answer()
                .map(answer -> ResponseEntity.status(answer.httpStatus()).body(answer.json()))
                .orElseGet(() ->
                        ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build());
    }

    /** Promises more than it sends and breaks off: the server then closes the connection in the middle of the answer. */
    private static void cut(HttpServletResponse response) throws IOException {
        response.setContentLength(PROMISED_BYTES);
        response.getOutputStream().print('{');
        response.flushBuffer();
        throw new IOException("connection cut, as told");
    }
}
