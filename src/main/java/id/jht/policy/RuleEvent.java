package id.jht.policy;

import java.time.Instant;

/** Somebody has changed a table: who, when and what. */
public record RuleEvent(Instant at, String by, RuleChange change) {}
