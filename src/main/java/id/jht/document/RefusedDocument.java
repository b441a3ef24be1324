package id.jht.document;

public record RefusedDocument(DocumentType type, RefusalReason reason) {}
