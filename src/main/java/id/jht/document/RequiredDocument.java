package id.jht.document;

/**
 * A paper that a cause asks for.
 *
 * @param alternativesGroup papers of one group stand for each other, one of them is enough; the type's own name when alone
 */
public record RequiredDocument(DocumentType type, boolean required, String alternativesGroup) {}
