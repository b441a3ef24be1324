package id.jht.disbursement.snap;

import java.util.Map;

/**
 * What we answer the bank.
 *
 * @param code HTTP status, service, case
 */
record NotificationAnswer(int httpStatus, String code, String message, Map<String, String> fields) {

    static NotificationAnswer of(NotificationService service, int httpStatus, String kind, String message) {
        return new NotificationAnswer(httpStatus, httpStatus + service.code() + kind, message, Map.of());
    }

    static NotificationAnswer successful(NotificationService service, Map<String, String> fields) {
        return new NotificationAnswer(200, "200" + service.code() + "00", "Successful", fields);
    }

    static NotificationAnswer unauthorized(NotificationService service, String what) {
        return of(service, 401, "00", "Unauthorized. [" + what + "]");
    }
}
