package id.jht.interview;

/**
 * What the officer reports after the interview.
 *
 * @param refusedDocuments {@code TYPE:REASON_CODE,…}, with {@code CORRECTION} only, else empty
 * @param actor user name of the officer
 */
public record InterviewReport(
        InterviewOutcome outcome,
        boolean originalsSeen,
        boolean helperDeclared,
        String refusedDocuments,
        String remark,
        String actor) {}
