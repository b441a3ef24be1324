package id.jht.process;

import id.jht.claim.ClockAlarm;

/** Priorities of tasks; what the diagram gives no priority to has the engine's 50. */
public final class Urgency {

    /** From here on the service clock of the claim presses. */
    public static final int PRESSING = 70;

    private static final int LATE = 90;

    private Urgency() {}

    public static int of(ClockAlarm.Kind alarm) {
        return switch (alarm) {
            case ENDS_SOON -> PRESSING;
            case RAN_OUT -> LATE;
        };
    }
}
