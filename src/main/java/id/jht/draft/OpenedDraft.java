package id.jht.draft;

/** A draft with the token that opens it on one device; the token is told once and only its hash is kept. */
public record OpenedDraft(Draft draft, String token) {}
