package id.jht.sandbox.bank;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.http.HttpHeaders;

/** One message to the simulated bank as it came over the wire. */
record SnapMessage(SnapPath service, HttpHeaders headers, String text, JsonNode body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static SnapMessage of(SnapPath service, HttpHeaders headers, byte[] bytes) {
        var text = new String(bytes, UTF_8);
        return new SnapMessage(service, headers, text, parsed(text));
    }

    private static JsonNode parsed(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException noJson) {
            return JSON.missingNode();
        }
    }

    String header(String name) {
        var value = headers.getFirst(name);
        return value == null ? "" : value;
    }

    String field(String name) {
        return body.path(name).asText("");
    }

    boolean has(String name) {
        return body.path(name).isObject() || !field(name).isBlank();
    }

    /** The body without insignificant white space, as it is hashed. */
    String minified() {
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
        return minified.toString();
    }
}
