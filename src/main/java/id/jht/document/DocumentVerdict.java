package id.jht.document;

public enum DocumentVerdict {
    ACCEPTED,
    REFUSED
}
