package id.jht.disbursement.snap;

import id.jht.disbursement.Bank.Answer.Outcome;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What SNAP's response codes mean for an order; HTTP status (3), service (2), case (2). Here a code is written without its
 * service. Whatever is not known, and every 5xx, leaves the outcome unknown: then the status is asked, never paid again.
 */
final class ResponseCodes {

    private static final Pattern FORM = Pattern.compile("[0-9]{7}");

    /** The order lies with the bank already: same reference with other content, or executed before. */
    private static final Set<String> ORIGINAL_EXISTS = Set.of("40418", "40900", "40901");

    private static final Set<String> TOKEN_EXPIRED = Set.of("40101", "40103");

    /** Asked too often, or too late after signing: nothing is decided yet. */
    private static final Set<String> UNDECIDED = Set.of("40300", "40304");

    private static final Map<String, String> ACCOUNT_REFUSALS = Map.of(
            "40305", "ACCOUNT_ABNORMAL",
            "40309", "ACCOUNT_DORMANT",
            "40316", "ACCOUNT_SUSPENDED",
            "40318", "ACCOUNT_INACTIVE",
            "40408", "ACCOUNT_INVALID",
            "40411", "ACCOUNT_INVALID");

    private static final Set<String> BANK_NOT_REACHED = Set.of("40402", "40403");
    private static final Set<String> NOT_EXECUTED_STATUSES = Set.of("400", "401", "403", "404", "405");

    private ResponseCodes() {}

    static Outcome outcomeOfTransfer(String code) {
        var kind = withoutService(code);
        if (ACCOUNT_REFUSALS.containsKey(kind)) {
            return Outcome.ACCOUNT_REFUSED;
        }
        if (kind.equals("20000")) {
            return Outcome.SETTLED;
        }
        if (kind.equals("20200")) {
            return Outcome.PENDING;
        }
        return isNotExecuted(kind) ? Outcome.NOT_EXECUTED : Outcome.UNKNOWN;
    }

    private static boolean isNotExecuted(String kind) {
        return kind.length() == 5
                && NOT_EXECUTED_STATUSES.contains(kind.substring(0, 3))
                && !UNDECIDED.contains(kind)
                && !ORIGINAL_EXISTS.contains(kind);
    }

    /** @param previousCode the bank's answer to the transfer itself, may be empty */
    static Outcome outcomeOfStatus(String status, String previousCode) {
        return switch (status) {
            case "00" -> Outcome.SETTLED;
            case "01", "02", "03" -> Outcome.PENDING;
            case "04" -> Outcome.RETURNED;
            case "05", "06" ->
                accountRefusal(previousCode).isPresent() ? Outcome.ACCOUNT_REFUSED : Outcome.NOT_EXECUTED;
            case "07" -> Outcome.NOT_FOUND;
            default -> Outcome.UNKNOWN;
        };
    }

    static boolean isSuccess(String code) {
        return withoutService(code).equals("20000");
    }

    static boolean isTransactionNotFound(String code) {
        return withoutService(code).equals("40401");
    }

    static boolean isTokenExpired(String code) {
        return TOKEN_EXPIRED.contains(withoutService(code));
    }

    static boolean saysOriginalExists(String code) {
        return ORIGINAL_EXISTS.contains(withoutService(code));
    }

    /** Why an account cannot be paid; empty when the code says nothing about the account. */
    static Optional<String> accountRefusal(String code) {
        var kind = withoutService(code);
        return BANK_NOT_REACHED.contains(kind)
                ? Optional.of("BANK_NOT_SUPPORTED")
                : Optional.ofNullable(ACCOUNT_REFUSALS.get(kind));
    }

    private static String withoutService(String code) {
        return FORM.matcher(code).matches() ? code.substring(0, 3) + code.substring(5) : "";
    }
}
