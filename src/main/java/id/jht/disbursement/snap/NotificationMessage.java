package id.jht.disbursement.snap;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.springframework.http.HttpHeaders;

/** A message of the bank as it came over the wire. */
record NotificationMessage(NotificationService service, HttpHeaders headers, String text, JsonNode body) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern HEX = Pattern.compile("([0-9a-fA-F]{2})+");
    private static final String SCHEME = "Bearer ";

    static NotificationMessage of(NotificationService service, HttpHeaders headers, byte[] bytes) {
        var text = new String(bytes, UTF_8);
        return new NotificationMessage(service, headers, text, parsed(text));
    }

    private static JsonNode parsed(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException noJson) {
            return MissingNode.getInstance();
        }
    }

    String header(String name) {
        var value = headers.getFirst(name);
        return value == null ? "" : value;
    }

    String token() {
        var authorization = header(HttpHeaders.AUTHORIZATION);
        return authorization.startsWith(SCHEME) ? authorization.substring(SCHEME.length()) : "";
    }

    /** Hex or base64, as banks differ; nothing when it is neither. */
    byte[] signature() {
        var signature = header("X-SIGNATURE");
        try {
            return HEX.matcher(signature).matches()
                    ? HexFormat.of().parseHex(signature)
                    : Base64.getDecoder().decode(signature);
        } catch (IllegalArgumentException broken) {
            return new byte[0];
        }
    }

    /** One order of ours that the message is about. */
    record Order(String reference, String amount) {}

    List<Order> orders() {
        if (service != NotificationService.BULK) {
            return List.of(order(body, "originalPartnerReferenceNo"));
        }
        return StreamSupport.stream(body.path("bulkObject").spliterator(), false)
                .map(each -> order(each, "partnerReferenceNo"))
                .toList();
    }

    private static Order order(JsonNode from, String reference) {
        return new Order(
                from.path(reference).asText(""),
                from.path("amount").path("value").asText(""));
    }

    /** The body without insignificant white space, as SNAP hashes it. */
    byte[] minified() {
        var minified = new StringBuilder();
        var quoted = false;
        var escaped = false;
        for (var character : text.toCharArray()) {
            if (quoted || !Character.isWhitespace(character)) {
                minified.append(character);
            }
            quoted = quoted != (character == '"' && !escaped);
            escaped = character == '\\' && !escaped;
        }
        return minified.toString().getBytes(UTF_8);
    }
}
