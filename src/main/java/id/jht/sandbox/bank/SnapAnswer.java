package id.jht.sandbox.bank;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An answer of the simulated bank.
 *
 * @param code seven digits: HTTP status, service, case
 */
record SnapAnswer(String code, String message, Map<String, Object> fields) {

    static SnapAnswer of(SnapPath service, int httpStatus, String kind, String message) {
        return new SnapAnswer(httpStatus + service.code() + kind, message, Map.of());
    }

    static SnapAnswer successful(SnapPath service, Map<String, Object> fields) {
        return new SnapAnswer("200" + service.code() + "00", "Successful", fields);
    }

    static SnapAnswer missing(SnapPath service, String field) {
        return of(service, 400, "02", "Invalid Mandatory Field {" + field + "}");
    }

    static SnapAnswer malformed(SnapPath service, String field) {
        return of(service, 400, "01", "Invalid Field Format {" + field + "}");
    }

    static SnapAnswer unauthorized(SnapPath service, String reason) {
        return of(service, 401, "00", "Unauthorized. [" + reason + "]");
    }

    int httpStatus() {
        return Integer.parseInt(code.substring(0, 3));
    }

    Map<String, Object> json() {
        var all = new LinkedHashMap<String, Object>();
        all.put("responseCode", code);
        all.put("responseMessage", message);
        all.putAll(fields);
        return all;
    }
}
