package id.jht.document;

/** A paper as it arrives. @param content the whole file; its kind is read from the content, never from the name */
public record Paper(DocumentType type, String fileName, byte[] content) {}
