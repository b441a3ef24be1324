package id.jht.sandbox.bank;

import id.jht.sandbox.bank.Transfer.State;
import java.util.Set;

/** What becomes of a transfer that comes in: by what the bank was told, else by the last four digits of the account. */
record Fate(State state, int httpStatus, String kind, String message) {

    private static final Fate SUCCESS = new Fate(State.BOOKED, 200, "00", "Successful");
    /** Answers about a repetition: the original was booked before. */
    private static final Set<String> ORIGINAL_EXISTS = Set.of("40418", "40901");

    private static final Fate PENDING = new Fate(State.PENDING, 202, "00", "Request In Progress");
    private static final Fate BOOKED_IN_PROGRESS = new Fate(State.BOOKED, 202, "00", "Request In Progress");
    private static final Fate LOST_IN_TIMEOUT = new Fate(State.LOST, 504, "00", "Timeout");
    private static final Fate BOOKED_IN_TIMEOUT = new Fate(State.BOOKED, 504, "00", "Timeout");

    /** @param lostBefore whether this reference was lost once: then it gets through */
    static Fate of(Told told, String account, boolean lostBefore) {
        if (told.isCode()) {
            return ofCode(told.answer());
        }
        return switch (told.answer()) {
            case "SUCCESS" -> SUCCESS;
            case "TIMEOUT_AFTER_BOOKING" -> BOOKED_IN_TIMEOUT;
            case "TIMEOUT_BEFORE_BOOKING" -> LOST_IN_TIMEOUT;
            case "SAYS_REFUSED" -> new Fate(State.BOOKED, 403, "01", "Feature Not Allowed");
            case "NOTIFIES" -> BOOKED_IN_PROGRESS;
            case "ERROR_500" -> new Fate(State.LOST, 500, "00", "General Error");
            default -> ofAccount(account, lostBefore);
        };
    }

    private static Fate ofAccount(String account, boolean lostBefore) {
        return switch (lastFourOf(account)) {
            case "0011" -> new Fate(State.REFUSED, 404, "11", "Invalid Card/Account/Customer");
            case "0009" -> new Fate(State.REFUSED, 403, "09", "Dormant Account");
            case "0202", "0206" -> PENDING;
            case "0504" -> BOOKED_IN_TIMEOUT;
            case "0505" -> lostBefore ? SUCCESS : LOST_IN_TIMEOUT;
            default -> SUCCESS;
        };
    }

    /** A refusal for good is remembered; whatever never reached the books is not. */
    private static Fate ofCode(String code) {
        var httpStatus = Integer.parseInt(code.substring(0, 3));
        if (ORIGINAL_EXISTS.contains(httpStatus + code.substring(5))) {
            return new Fate(State.BOOKED, httpStatus, code.substring(5), "As told");
        }
        var state = switch (httpStatus) {
            case 200 -> State.BOOKED;
            case 202 -> State.PENDING;
            case 400, 403, 404, 405 -> State.REFUSED;
            default -> State.LOST;
        };
        return new Fate(state, httpStatus, code.substring(5), "As told");
    }

    /** How a pending transfer ends. */
    static State endOf(Transfer pending) {
        return lastFourOf(pending.beneficiaryAccountNo()).equals("0206") ? State.FAILED : State.BOOKED;
    }

    private static String lastFourOf(String account) {
        return account.substring(Math.max(0, account.length() - 4));
    }

    SnapAnswer answer(SnapPath service) {
        return SnapAnswer.of(service, httpStatus, kind, message);
    }
}
