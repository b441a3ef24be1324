package id.jht.interview;

import id.jht.document.DocumentType;
import java.time.Instant;
import java.util.Set;

/**
 * What an officer saw and heard in an interview.
 *
 * @param originals papers whose originals were shown
 * @param questions how many questions about the person were asked
 * @param rightAnswers how many of them were answered as the registry has it
 * @param feeAsked whether somebody asked the member for a fee
 */
public record InterviewSheet(
        Instant at,
        String officer,
        Set<DocumentType> originals,
        int questions,
        int rightAnswers,
        FilledBy filledBy,
        boolean feeAsked) {

    /** Who filled in the form. */
    public enum FilledBy {
        SELF,
        FAMILY,
        EMPLOYER,
        OTHER
    }
}
