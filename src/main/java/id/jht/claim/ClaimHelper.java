package id.jht.claim;

/** Somebody who helps the member to file, declared on the form. */
public record ClaimHelper(String name, String relationship, String mobile) {}
