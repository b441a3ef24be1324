package id.jht.sandbox.bank;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** One behaviour that the simulated bank was told, as the controller documents them; {@code NOTHING} when it was not. */
record Told(String answer) {

    static final Told NOTHING = new Told("");

    private static final Pattern CODE = Pattern.compile("[1-5][0-9]{6}");
    private static final Pattern STATUS = Pattern.compile("STATUS_([0-9]{2})");
    private static final Set<String> NAMES = Set.of(
            "DOWN",
            "TIMEOUT_AFTER_BOOKING",
            "TIMEOUT_BEFORE_BOOKING",
            "SLOW",
            "LATE",
            "SAYS_REFUSED",
            "ERROR_500",
            "SUCCESS",
            "RETURNED",
            "CUT_BEFORE",
            "CUT_AFTER",
            "NOTIFIES");

    static boolean isKnown(String answer) {
        return NAMES.contains(answer)
                || CODE.matcher(answer).matches()
                || STATUS.matcher(answer).matches();
    }

    boolean is(String name) {
        return answer.equals(name);
    }

    boolean isCode() {
        return CODE.matcher(answer).matches();
    }

    /** The status that a status inquiry is told, whatever the books say. */
    Optional<String> status() {
        var status = STATUS.matcher(answer);
        return status.matches() ? Optional.of(status.group(1)) : Optional.empty();
    }

    /** The answer that is forced upon a message which moves no money. */
    Optional<SnapAnswer> forced(SnapPath service) {
        return switch (answer) {
            case "ERROR_500" -> Optional.of(SnapAnswer.of(service, 500, "00", "General Error"));
            case "TIMEOUT_AFTER_BOOKING", "TIMEOUT_BEFORE_BOOKING" ->
                Optional.of(SnapAnswer.of(service, 504, "00", "Timeout"));
            default -> isCode() ? Optional.of(new SnapAnswer(answer, "As told", Map.of())) : Optional.empty();
        };
    }
}
