package id.jht.filing;

import id.jht.claim.ClaimCause;

/** The greatest share of the balance, as the names of the causes say it (PP 46/2015 art. 22). */
final class PartialLimit {

    static final int ALL = 100;

    private PartialLimit() {}

    /** @return whole percent */
    static int greatestOf(ClaimCause cause) {
        return switch (cause) {
            case PARTIAL_10 -> 10;
            case PARTIAL_30 -> 30;
            default -> ALL;
        };
    }
}
