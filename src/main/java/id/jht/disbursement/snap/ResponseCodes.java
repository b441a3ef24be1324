package id.jht.disbursement.snap;

import id.jht.disbursement.Bank.Answer.Outcome;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What SNAP's response codes mean for an order; HTTP status (3), service (2), case (2). Here a code is written without its
 * service. Whatever is not known, and every 5xx, leaves the outcome unknown: then the status is asked, never paid again.
 */
final class ResponseCodes {

    private static final Set<Outcome> REASONS =
            Set.of(Outcome.ACCOUNT_REFUSED, Outcome.RAIL_REFUSED, Outcome.CLOSED, Outcome.SUSPECTED);

    private static final Pattern FORM = Pattern.compile("[0-9]{7}");

    /** The order lies with the bank already: same reference with other content, or executed before. */
    private static final Set<String> ORIGINAL_EXISTS = Set.of("40418", "40900", "40901");

    private static final Set<String> TOKEN_EXPIRED = Set.of("40101", "40103");

    private static final Map<String, String> ACCOUNT_REFUSALS = Map.of(
            "40305", "ACCOUNT_ABNORMAL",
            "40309", "ACCOUNT_DORMANT",
            "40316", "ACCOUNT_SUSPENDED",
            "40318", "ACCOUNT_INACTIVE",
            "40408", "ACCOUNT_INVALID",
            "40411", "ACCOUNT_INVALID");

    private static final Set<String> BANK_NOT_REACHED = Set.of("40402", "40403");

    /** The bank of the account or the amount does not go by this rail. */
    private static final Set<String> OTHER_RAIL = Set.of("40302", "40320", "40323", "40402", "40403");

    private static final String CUT_OFF = "40306";

    private static final String SUSPECTED_FRAUD = "40303";

    /** The refusals that the standard knows; those about cards, passwords, merchants and bills cannot be ours, and move nothing. */
    private static final Predicate<String> NOT_EXECUTED = Pattern.compile(
                    "400(00|01|02)|40100|403(0[1-35-9]|1[0-9]|2[0-3])|404(0[0-9]|1[0-79])|405(00|01)")
            .asMatchPredicate();

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
        if (OTHER_RAIL.contains(kind)) {
            return Outcome.RAIL_REFUSED;
        }
        if (kind.equals(CUT_OFF)) {
            return Outcome.CLOSED;
        }
        if (kind.equals(SUSPECTED_FRAUD)) {
            return Outcome.SUSPECTED;
        }
        return NOT_EXECUTED.test(kind) ? Outcome.NOT_EXECUTED : Outcome.UNKNOWN;
    }

    /** @param previousCode the bank's answer to the transfer itself, may be empty */
    static Outcome outcomeOfStatus(String status, String previousCode) {
        return switch (status) {
            case "00" -> Outcome.SETTLED;
            case "01", "02", "03" -> Outcome.PENDING;
            case "04" -> Outcome.RETURNED;
            case "05", "06" -> refusalBehind(previousCode);
            case "07" -> Outcome.NOT_FOUND;
            default -> Outcome.UNKNOWN;
        };
    }

    /** Over without money moved; the first answer may tell why. */
    private static Outcome refusalBehind(String previousCode) {
        var first = outcomeOfTransfer(previousCode);
        return REASONS.contains(first) ? first : Outcome.NOT_EXECUTED;
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
