package id.jht.process;

import java.util.Set;

/** Business "no"s that the models draw as error events. A model that names another one is refused. */
public final class ClaimErrors {

    /** Thrown by delegates. */
    public static final String ACCOUNT_REFUSED = "account-refused";

    /** Thrown by delegates. */
    public static final String APPROVAL_OUTDATED = "approval-outdated";

    private static final Set<String> THROWN_BY_MODELS = Set.of(
            "claim-not-accepted",
            "entitlement-lost",
            "check-stopped",
            "interview-stopped",
            "correction-needed",
            "claim-returned",
            "claim-rejected",
            "claim-expired");

    private ClaimErrors() {}

    public static Set<String> names() {
        var names = new java.util.HashSet<>(THROWN_BY_MODELS);
        names.add(ACCOUNT_REFUSED);
        names.add(APPROVAL_OUTDATED);
        return Set.copyOf(names);
    }
}
