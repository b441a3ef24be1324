package id.jht.disbursement.snap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.jht.shared.Rupiah;
import java.math.BigDecimal;

/**
 * What the bank answered. An answer that is not SNAP, or that bears the code of another service, has an empty code.
 *
 * @param externalId of the message that it answers
 */
record Reply(SnapService service, int httpStatus, JsonNode body, String externalId) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int CODE_LENGTH = 7;
    private static final int HTTP_STATUS_LENGTH = 3;

    static Reply of(SnapService service, int httpStatus, String text, String externalId) {
        try {
            return new Reply(service, httpStatus, JSON.readTree(text), externalId);
        } catch (JsonProcessingException noJson) {
            return new Reply(service, httpStatus, JSON.missingNode(), externalId);
        }
    }

    String code() {
        var code = text("responseCode");
        return code.length() == CODE_LENGTH && code.startsWith(service.code(), HTTP_STATUS_LENGTH) ? code : "";
    }

    String message() {
        return text("responseMessage");
    }

    String text(String field) {
        return body.path(field).asText("");
    }

    /** Whether a field that repeats something of ours, where the bank fills it, repeats it rightly. */
    boolean echoes(String field, String expected) {
        var echo = text(field);
        return echo.isEmpty() || echo.equals(expected);
    }

    boolean echoes(Rupiah amount) {
        var echo = body.path("amount").path("value").asText("");
        return echo.isEmpty() || isEqual(echo, amount);
    }

    private static boolean isEqual(String value, Rupiah amount) {
        try {
            return new BigDecimal(value).compareTo(BigDecimal.valueOf(amount.amount())) == 0;
        } catch (NumberFormatException strange) {
            return false;
        }
    }

    /** Trouble of the bank itself, which a pause may cure. */
    boolean isTrouble() {
        return httpStatus >= 500 || httpStatus == 429;
    }
}
