package id.jht.sandbox.bank;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The services that the simulated bank offers, with their number, kind and mandatory fields. */
enum SnapPath {
    ACCESS_TOKEN("73", Kind.TOKEN, "/v1.0/access-token/b2b"),
    INQUIRY_INTERNAL("15", Kind.INQUIRY, "/v1.0/account-inquiry-internal", "beneficiaryAccountNo"),
    INQUIRY_EXTERNAL(
            "16", Kind.INQUIRY, "/v1.0/account-inquiry-external", "beneficiaryBankCode", "beneficiaryAccountNo"),
    TRANSFER_INTRABANK(
            "17",
            Kind.TRANSFER,
            "/v1.0/transfer-intrabank",
            "partnerReferenceNo",
            "amount",
            "beneficiaryAccountNo",
            "sourceAccountNo",
            "transactionDate"),
    TRANSFER_INTERBANK("18", Kind.TRANSFER, "/v1.0/transfer-interbank", toOtherBank()),
    TRANSFER_RTGS("22", Kind.TRANSFER, "/v1.0/transfer-rtgs", toOtherBank()),
    TRANSFER_SKN("23", Kind.TRANSFER, "/v1.0/transfer-skn", toOtherBank()),
    TRANSFER_STATUS("36", Kind.STATUS, "/v1.0/transfer/status", "serviceCode");

    enum Kind {
        TOKEN,
        INQUIRY,
        TRANSFER,
        STATUS
    }

    private final String code;
    private final Kind kind;
    private final String path;
    private final List<String> mandatory;

    SnapPath(String code, Kind kind, String path, String... mandatory) {
        this.code = code;
        this.kind = kind;
        this.path = path;
        this.mandatory = List.of(mandatory);
    }

    private static String[] toOtherBank() {
        return new String[] {
            "partnerReferenceNo",
            "amount",
            "beneficiaryAccountName",
            "beneficiaryAccountNo",
            "beneficiaryBankCode",
            "sourceAccountNo",
            "transactionDate"
        };
    }

    static Optional<SnapPath> of(String path) {
        return Arrays.stream(values())
                .filter(service -> service.path.equals(path))
                .findFirst();
    }

    String code() {
        return code;
    }

    Kind kind() {
        return kind;
    }

    String path() {
        return path;
    }

    List<String> mandatory() {
        return mandatory;
    }
}
