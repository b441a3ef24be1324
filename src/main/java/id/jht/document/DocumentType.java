package id.jht.document;

/** Kinds of papers. Labels are the messages {@code document.NAME}. */
public enum DocumentType {
    KTP,
    MEMBER_CARD,
    SELFIE,
    EMPLOYMENT_PROOF,
    FAMILY_CARD,
    NPWP,
    BANK_BOOK,
    RESIGNATION_LETTER,
    TERMINATION_PROOF,
    CONTRACT,
    PKB_EXTRACT,
    BUSINESS_STOP_STATEMENT,
    SALE_DEED,
    LOAN_AGREEMENT,
    PASSPORT,
    LEAVING_STATEMENT,
    DISABILITY_CERTIFICATE,
    DEATH_CERTIFICATE,
    HEIR_CERTIFICATE,
    HEIR_IDENTITY,
    OTHER
}
