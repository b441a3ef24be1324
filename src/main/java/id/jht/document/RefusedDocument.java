package id.jht.document;

import id.jht.shared.RefusedException;
import java.util.Locale;

public record RefusedDocument(DocumentType type, RefusalReason reason) {

    /** Reads {@code TYPE:REASON_CODE}. */
    static RefusedDocument of(String text) {
        var parts = text.toUpperCase(Locale.ROOT).split(":", -1);
        try {
            return new RefusedDocument(DocumentType.valueOf(parts[0].strip()), RefusalReason.valueOf(parts[1].strip()));
        } catch (IllegalArgumentException | IndexOutOfBoundsException unknown) {
            throw new RefusedException("\"" + text + "\" tidak dikenal. Tulis berkas yang ditolak sebagai JENIS:ALASAN,"
                    + " misalnya KTP:ILLEGIBLE, dipisahkan dengan koma.");
        }
    }

    @Override
    public String toString() {
        return type + ":" + reason;
    }
}
