package id.jht.filing;

import id.jht.claim.Channel;
import id.jht.claim.ClaimCause;
import id.jht.claim.Route;
import id.jht.document.RequiredDocument;
import id.jht.eligibility.Entitlement;
import id.jht.eligibility.RouteReason;
import id.jht.shared.Violation;
import java.time.Instant;
import java.util.List;

/** What is answered to "am I entitled?". */
public sealed interface EligibilityAnswer {

    /** Code of the one answer to NIK or passport, KPJ and birth date that do not name one member together. */
    String NOT_TOGETHER = "NOT_TOGETHER";

    /**
     * The whole answer.
     *
     * @param channel for which it is given
     * @param channels over which this cause may be filed
     * @param route that is likely
     * @param reasons why it is that one
     * @param warnings codes; the sentence is the message {@code warning.CODE}
     */
    record Answered(
            boolean entitled,
            ClaimCause cause,
            Channel channel,
            List<Channel> channels,
            Route route,
            List<RouteReason> reasons,
            List<Entitlement.Failure> failures,
            List<String> warnings,
            List<RequiredDocument> documents)
            implements EligibilityAnswer {}

    /**
     * Wrong numbers were named too often.
     *
     * @param until from when on the next question is listened to
     */
    record TooOften(Instant until) implements EligibilityAnswer {}

    /** The question itself is wrong. */
    record Refused(List<Violation> violations) implements EligibilityAnswer {}
}
