package id.jht.disbursement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a decision of finance would do now, or why it is not possible now; the sentence is the message
 * {@code desk.choice.RESOLUTION.EFFECT}.
 *
 * @param rail of the order that would go out, null when none would
 * @param opensAt when that rail opens, null when it is open or no order would go out
 * @param reference of ours for the next order, or of the bank for a line of its statement; may be empty
 */
public record PayoutChoice(
        PayoutResolution resolution,
        Effect effect,
        @Nullable Rail rail,
        @Nullable Instant opensAt,
        String reference) {

    public enum Effect {
        /** Not possible: nobody knows yet whether the money has moved. */
        OUTCOME_OPEN(false),
        /** Not possible: the bank has paid. */
        ALREADY_PAID(false),
        /** Not possible: no order has gone out. */
        NEVER_SENT(false),
        ORDERS_NOW(true),
        ORDERS_LATER(true),
        /** The amount of today is not the approved one. */
        CALCULATES_AGAIN(true),
        ASKS_MEMBER(true),
        /** The bank is asked, and only its status 00 is believed. */
        ASKS_BANK(true),
        /** A line of the bank's statement proves it. */
        STATEMENT_PROVES(true);

        private final boolean possible;

        Effect(boolean possible) {
            this.possible = possible;
        }
    }

    static PayoutChoice of(PayoutResolution resolution, Effect effect) {
        return new PayoutChoice(resolution, effect, null, null, "");
    }

    public boolean isPossible() {
        return effect.possible;
    }

    /** Key of the sentence. */
    public String code() {
        return "desk.choice." + resolution + "." + effect;
    }
}
