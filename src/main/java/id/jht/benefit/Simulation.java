package id.jht.benefit;

import org.jspecify.annotations.Nullable;

/**
 * What a claim would pay; nothing is stored.
 *
 * @param consequence of a partial payment for the rest; null for a full one
 */
public record Simulation(Statement statement, @Nullable PartialConsequence consequence) {}
