package id.jht.policy;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Which state of the rules counts: those in force on a day, as they stood in the tables at a moment. A running claim names
 * the moment of its submission, so what is entered later does not change it.
 */
public record AsOf(LocalDate day, Instant known) {

    public AsOf on(LocalDate otherDay) {
        return new AsOf(otherDay, known);
    }
}
