package id.jht.benefit;

import id.jht.shared.Rupiah;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a partial payment does to the tax of what is left, all at the figures of its own day: growth after it is not counted.
 *
 * @param remainder balance that is left after the payment
 * @param taxWithinWindow tax on it when it is paid before {@code article17From}; null when that day has passed
 * @param article17From first day on which article 17 applies to it
 * @param taxAfterwards tax on it from that day on
 */
public record PartialConsequence(
        Rupiah remainder,
        @Nullable Rupiah taxWithinWindow,
        LocalDate article17From,
        Rupiah taxAfterwards,
        boolean hasNpwp) {}
