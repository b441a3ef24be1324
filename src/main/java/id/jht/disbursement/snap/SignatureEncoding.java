package id.jht.disbursement.snap;

import java.util.Base64;
import java.util.HexFormat;

/** SNAP does not fix how a signature is written: its samples are hex, most banks expect base64. */
enum SignatureEncoding {
    HEX {
        @Override
        String encode(byte[] signature) {
            return HexFormat.of().formatHex(signature);
        }
    },
    BASE64 {
        @Override
        String encode(byte[] signature) {
            return Base64.getEncoder().encodeToString(signature);
        }
    };

    abstract String encode(byte[] signature);
}
