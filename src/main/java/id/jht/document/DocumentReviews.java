package id.jht.document;

import id.jht.claim.ClaimNumber;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What officers find in the papers. */
@Component
public class DocumentReviews {

    /**
     * Takes the verdict on the whole file: judges each paper, keeps the decision and moves the claim.
     *
     * @param refused papers with their reasons, added to those marked on the case page
     * @param actor user name of the officer
     * @throws id.jht.shared.RefusedException when the verdict cannot stand, e.g. a correction that names no paper, a
     *     complete file with a refused paper, a refusal without remark
     */
    public void conclude(
            ClaimNumber number, CheckVerdict verdict, List<RefusedDocument> refused, String remark, String actor) {
        throw new UnsupportedOperationException();
    }

    /** Marks one paper on the case page; it may be changed until the check is concluded. */
    public void mark(ClaimNumber number, UUID document, DocumentVerdict verdict, RefusalReason reason, String actor) {
        throw new UnsupportedOperationException();
    }

    /** Refuses papers and sends the claim to correction from another desk, e.g. the interview. */
    public void refuse(ClaimNumber number, List<RefusedDocument> refused, String remark, String actor) {
        throw new UnsupportedOperationException();
    }

    /** Reads {@code TYPE:REASON_CODE,TYPE:REASON_CODE}; refuses what it does not know with a sentence. */
    public static List<RefusedDocument> parse(String refusedDocuments) {
        throw new UnsupportedOperationException();
    }
}
