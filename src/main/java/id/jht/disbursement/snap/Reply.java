package id.jht.disbursement.snap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What the bank answered. An answer that is not SNAP has an empty code. */
record Reply(int httpStatus, JsonNode body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Reply of(int httpStatus, String text) {
        try {
            return new Reply(httpStatus, JSON.readTree(text));
        } catch (JsonProcessingException noJson) {
            return new Reply(httpStatus, JSON.missingNode());
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
