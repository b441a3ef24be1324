package id.jht.claim;

import id.jht.shared.Nik;

/** The heir who files for a dead member and, by power of attorney, is paid for all heirs. */
public record Recipient(String name, Nik nik, Relationship relationship) {}
