package id.jht.disbursement;

import id.jht.disbursement.Bank.Answer;
import id.jht.disbursement.Bank.Answer.Outcome;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Reads the bank's answers about an order. A refusal alone ends nothing: the order is over when the bank's status says so
 * (05, 06), or when the bank has said twice, with a pause, that it does not know the order (07).
 */
@Component
class Readings {

    private final PayoutSettings settings;

    Readings(PayoutSettings settings) {
        this.settings = settings;
    }

    /** The order itself was answered with a refusal, which the status has yet to confirm. */
    Reading ofRefusal(Answer answer) {
        return new Reading(AttemptState.UNKNOWN, answer.outcome().name(), answer, null);
    }

    Reading of(Attempt attempt, Answer answer, Instant now) {
        return switch (answer.outcome()) {
            case SETTLED -> new Reading(AttemptState.SETTLED, "", answer, null);
            case PENDING -> new Reading(AttemptState.PENDING, "", answer, null);
            case RETURNED -> new Reading(AttemptState.RETURNED, Outcome.RETURNED.name(), answer, null);
            case UNKNOWN -> new Reading(AttemptState.UNKNOWN, attempt.failure(), told(attempt, answer), null);
            case NOT_FOUND -> ofNotFound(attempt, answer, now);
            case ACCOUNT_REFUSED, RAIL_REFUSED, CLOSED, SUSPECTED, NOT_EXECUTED -> ofEnd(attempt, answer);
        };
    }

    private Reading ofNotFound(Attempt attempt, Answer answer, Instant now) {
        var first = attempt.notFoundAt();
        if (first == null || now.isBefore(first.plus(settings.firstPause()))) {
            return new Reading(
                    AttemptState.UNKNOWN, attempt.failure(), told(attempt, answer), first == null ? now : first);
        }
        return attempt.isRefused() ? ofEnd(attempt, answer) : new Reading(AttemptState.NOT_RECEIVED, "", answer, first);
    }

    /** What the bank said first about the order tells the reason better than its status. */
    private static Reading ofEnd(Attempt attempt, Answer answer) {
        var failure = attempt.isRefused() ? Outcome.valueOf(attempt.failure()) : answer.outcome();
        return new Reading(stateOf(failure), failure.name(), told(attempt, answer), null);
    }

    private static AttemptState stateOf(Outcome failure) {
        return switch (failure) {
            case ACCOUNT_REFUSED -> AttemptState.REFUSED;
            case RETURNED -> AttemptState.RETURNED;
            default -> AttemptState.FAILED;
        };
    }

    /** The words of the refusal stay: finance reads them. */
    private static Answer told(Attempt attempt, Answer answer) {
        return attempt.isRefused()
                ? new Answer(answer.outcome(), "", attempt.bankWords(), answer.bankReference(), answer.externalId())
                : answer;
    }
}
