package id.jht.casework;

import java.time.Instant;

/**
 * What an officer wrote about a claim.
 *
 * @param author user name
 * @param toMember whether it was sent to the member, else it stays among officers
 */
public record Note(Instant at, String author, boolean toMember, String words) {}
