package id.jht.disbursement.snap;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Where the bank calls us: SNAP services 21, 75 and 76, and 73 for its token. */
@RestController
class NotificationController {

    private static final Logger LOG = LoggerFactory.getLogger(NotificationController.class);
    private static final String ROOT = "/snap";
    private static final int LARGEST_BODY = 256 * 1024;

    private final Notifications notifications;

    NotificationController(Notifications notifications) {
        this.notifications = notifications;
    }

    @PostMapping(ROOT + "/v1.0/**")
    ResponseEntity<Map<String, String>> take(HttpServletRequest request, @RequestHeader HttpHeaders headers)
            throws IOException {
        var path = request.getRequestURI().substring(request.getContextPath().length() + ROOT.length());
        var service = NotificationService.of(path);
        if (service.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        var body = request.getInputStream().readNBytes(LARGEST_BODY + 1);
        return body.length > LARGEST_BODY
                ? ResponseEntity.status(HttpStatus.PAYLOAD_TOO_LARGE).build()
                : answer(notifications.take(NotificationMessage.of(service.get(), headers, body)));
    }

    private static ResponseEntity<Map<String, String>> answer(NotificationAnswer answer) {
        if (answer.httpStatus() >= HttpStatus.BAD_REQUEST.value()) {
            LOG.warn("a notification of the bank was refused: {} {}", answer.code(), answer.message());
        }
        var json = new LinkedHashMap<String, String>();
        json.put("responseCode", answer.code());
        json.put("responseMessage", answer.message());
        json.putAll(answer.fields());
        return ResponseEntity.status(answer.httpStatus()).body(json);
    }
}
