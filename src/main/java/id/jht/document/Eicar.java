package id.jht.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** The file with which anybody may try whether malware is noticed. */
final class Eicar {

    /** In two parts, so that this class is not taken for the file. */
    private static final String SIGNATURE =
            "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR" + "-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private Eicar() {}

    static boolean isIn(byte[] content) {
        return new String(content, ISO_8859_1).contains(SIGNATURE);
    }
}
