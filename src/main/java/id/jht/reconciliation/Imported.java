package id.jht.reconciliation;

import java.time.Instant;
import java.time.LocalDate;

/** A statement that was imported. */
public record Imported(String fileName, LocalDate from, LocalDate to, int lines, Instant at, String by) {}
