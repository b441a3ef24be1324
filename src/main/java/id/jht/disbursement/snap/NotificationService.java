package id.jht.disbursement.snap;

import java.util.Arrays;
import java.util.Optional;

/** What the bank may call us for, with the numbers of the services in response codes. */
enum NotificationService {
    ACCESS_TOKEN("73", "/v1.0/access-token/b2b"),
    BULK("21", "/v1.0/transfer-interbank-bulk/notify"),
    SKN("75", "/v1.0/transfer-skn/notify"),
    RTGS("76", "/v1.0/transfer-rtgs/notify");

    private final String code;
    private final String path;

    NotificationService(String code, String path) {
        this.code = code;
        this.path = path;
    }

    static Optional<NotificationService> of(String path) {
        return Arrays.stream(values())
                .filter(service -> service.path.equals(path))
                .findFirst();
    }

    String code() {
        return code;
    }

    String path() {
        return path;
    }
}
