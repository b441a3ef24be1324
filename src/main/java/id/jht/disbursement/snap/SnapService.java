package id.jht.disbursement.snap;

/** The services we use, with their numbers in response codes. */
enum SnapService {
    ACCESS_TOKEN("73", "/v1.0/access-token/b2b"),
    INQUIRY_INTERNAL("15", "/v1.0/account-inquiry-internal"),
    INQUIRY_EXTERNAL("16", "/v1.0/account-inquiry-external"),
    TRANSFER_INTRABANK("17", "/v1.0/transfer-intrabank"),
    TRANSFER_INTERBANK("18", "/v1.0/transfer-interbank"),
    TRANSFER_RTGS("22", "/v1.0/transfer-rtgs"),
    TRANSFER_SKN("23", "/v1.0/transfer-skn"),
    TRANSFER_STATUS("36", "/v1.0/transfer/status");

    private final String code;
    private final String path;

    SnapService(String code, String path) {
        this.code = code;
        this.path = path;
    }

    String code() {
        return code;
    }

    String path() {
        return path;
    }

    /** Asks whose an account is, and moves no money. */
    boolean isAboutAnAccount() {
        return this == INQUIRY_INTERNAL || this == INQUIRY_EXTERNAL;
    }
}
