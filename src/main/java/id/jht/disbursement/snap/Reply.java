package id.jht.disbursement.snap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What the bank answered. An answer that is not SNAP has an empty code.
 *
 * @param externalId of the message that it answers
 */
record Reply(int httpStatus, JsonNode body, String externalId) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Reply of(int httpStatus, String text, String externalId) {
        try {
            return new Reply(httpStatus, JSON.readTree(text), externalId);
        } catch (JsonProcessingException noJson) {
            return new Reply(httpStatus, JSON.missingNode(), externalId);
        }
    }

    String code() {
        return text("responseCode");
    }

    String message() {
        return text("responseMessage");
    }

    String text(String field) {
        return body.path(field).asText("");
    }

    /** Trouble of the bank itself, which a pause may cure. */
    boolean isTrouble() {
        return httpStatus >= 500 || httpStatus == 429;
    }
}
